package camphor.ledger;

import camphor.pack.WrittenRule.Category;
import camphor.pack.WrittenRule.FaultField;
import camphor.pack.WrittenRule.Severity;

/** A rule as the ledgers name it. */
public record RuleLine(String id, String name, String clause, Category category, FaultField field, Severity severity) {}
