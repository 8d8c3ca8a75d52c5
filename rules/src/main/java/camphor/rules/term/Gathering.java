package camphor.rules.term;

/** How the records of a list become one value. */
public enum Gathering {
    /** Whether one record meets the condition, by Kleene's logic. */
    EXISTS,
    /** How many meet it; unknown when it is unknown of any. */
    COUNT,
    /** Total of a value over those that meet it; unknown when the condition or a value that counts is unknown. */
    SUM,
    /** Smallest value; unknown as for the sum, and when there is none. */
    MIN,
    /** Largest value; unknown as for the sum, and when there is none. */
    MAX,
    /** Lower median of the values that are known; unknown when there is none. */
    MEDIAN
}
