package camphor.ledger;

/**
 * A household that some line of a ledger is about.
 *
 * @param village code of its village; empty when it is not known
 * @param group villagers' group (组)
 * @param head name of the head
 * @param kind household kind and monitoring kind as officers write them
 */
public record Household(String id, String village, String group, String head, String kind, long members) {}
