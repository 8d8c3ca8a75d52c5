package camphor.screening;

/** On which side of a measure's line a subject stands. Who is not asked about stands nowhere. */
public enum Standing {
    /** It counts in the numerator; of a sum, it adds to it and is not below. */
    ABOVE,
    /** It is asked about and does not count; of a sum over a sum, it has less than is wanted of it. */
    BELOW,
    /** It cannot be told for want of facts. */
    UNKNOWN
}
