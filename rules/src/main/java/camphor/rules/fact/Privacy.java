package camphor.rules.fact;

/** How a fact may be shown. */
public enum Privacy {
    /** May stand in a public notice. */
    PUBLIC,
    /** For the staff who work with the household. */
    INTERNAL,
    /** Identity number, phone, bank, health, disability, minors: masked unless the work needs it, never public. */
    SENSITIVE
}
