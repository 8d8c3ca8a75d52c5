package camphor.rules;

/** A wording in both languages of the product: Simplified Chinese first, English second. */
public record Label(String zh, String en) {}
