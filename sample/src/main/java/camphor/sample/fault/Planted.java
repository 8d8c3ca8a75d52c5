package camphor.sample.fault;

import java.util.List;

/**
 * A fault that was planted.
 *
 * @param fault its name
 * @param household id of the household; empty when it belongs to none
 * @param village code of the village; empty for a station
 */
public record Planted(String fault, String household, String village, List<Expected> expected) {}
