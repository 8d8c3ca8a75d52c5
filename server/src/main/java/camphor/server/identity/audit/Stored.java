package camphor.server.identity.audit;

/**
 * An entry as the database holds it, with what the database says of its place.
 *
 * @param previous hash of the entry before, as kept beside this one
 * @param hash its own, as kept
 */
record Stored(Entry entry, Hash previous, Hash hash) {}
