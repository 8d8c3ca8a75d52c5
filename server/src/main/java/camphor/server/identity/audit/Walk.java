package camphor.server.identity.audit;

import camphor.server.identity.audit.Verdict.Broken;
import camphor.server.identity.audit.Verdict.Fault;
import camphor.server.identity.audit.Verdict.Whole;
import java.util.Iterator;
import java.util.List;

/**
 * Walks along the chain from its first entry and stops at the first fault.
 *
 * @param known heads that the chain is known to have had: the database's own, and those kept elsewhere
 */
record Walk(List<Head> known) {

    Walk {
        known = List.copyOf(known);
    }

    /**
     * Proves the entries, which come in the order of their numbers.
     */
    Verdict along(Iterator<Stored> entries) {
        Head head = Head.BEFORE_THE_FIRST;
        while (entries.hasNext()) {
            Stored stored = entries.next();
            Head next = head.then(stored.entry());
            if (stored.entry().no() != head.no() + 1) {
                return new Broken(head.no() + 1, Fault.MISSING);
            }
            if (!stored.previous().equals(head.hash())) {
                return new Broken(next.no(), Fault.NOT_LINKED);
            }
            if (!stored.hash().equals(next.hash())) {
                return new Broken(next.no(), Fault.CHANGED);
            }
            if (known.stream().anyMatch(other -> other.no() == next.no() && !other.equals(next))) {
                return new Broken(next.no(), Fault.REWRITTEN);
            }
            head = next;
        }
        return ended(head);
    }

    private Verdict ended(Head head) {
        boolean cut = known.stream().anyMatch(other -> other.no() > head.no());
        return cut ? new Broken(head.no() + 1, Fault.CUT_OFF) : new Whole(head);
    }
}
