package camphor.server.identity;

/**
 * The audit: who did what to whom, in entries that nobody can change unseen.
 *
 * <p>An entry belongs to the transaction of the deed: both are kept or neither. It is written when that transaction is
 * about to commit, so that the chain is held for no longer than that.
 */
public interface Audit {

    /**
     * Takes down a deed of the current actor.
     *
     * @throws IllegalStateException outside a transaction that may write: the entry would belong to nothing
     */
    void record(Deed deed);
}
