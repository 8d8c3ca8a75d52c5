package camphor.ledger;

/** A unit that answers for clauses; {@code villages} stands for each village for itself. */
public record Unit(String id, String name) {}
