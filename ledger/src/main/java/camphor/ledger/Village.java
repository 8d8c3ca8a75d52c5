package camphor.ledger;

/**
 * A village or community, and how far it has been looked at.
 *
 * @param code division code, 12 digits
 * @param households households in the register
 * @param persons members of them who are in the register and not removed
 * @param focus households of the focus groups
 * @param surveyed households that were visited in the survey
 */
public record Village(String code, String name, long households, long persons, long focus, long surveyed) {}
