package camphor.rules.record;

/** What a rule says of a subject. */
public enum Truth {
    HIT,
    CLEAR,
    /** A fact that the answer depends on is not known: a data gap, never a pass. */
    UNKNOWN
}
