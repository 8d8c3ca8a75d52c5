package camphor.rules.fact;

/** The kinds of value that a fact can hold. Missing is no value of any kind: it is unknown. */
public enum FactType {
    /** Unicode text, compared by code point. */
    TEXT,
    /** Whole number within the fact's range. */
    INTEGER,
    /** Exact decimal number of the fact's scale, within its range; never a binary fraction. */
    DECIMAL,
    /** A day of the Gregorian calendar, without time and zone. */
    DATE,
    BOOLEAN,
    /** One entry of a code list, kept by its stored id. */
    CODE,
    /** A set of entries of a code list; an empty set is a known value. */
    CODES
}
