package camphor.rules.fact;

import camphor.rules.Label;

/**
 * A way from a record to others: from a person to the household (one), from a household to its members (many).
 *
 * @param to id of the table at the other end
 * @param many whether several records can stand at the other end
 * @param fact the fact of this table that must equal {@code toFact} of the other
 */
public record Relation(String id, Label label, String to, boolean many, String fact, String toFact) {}
