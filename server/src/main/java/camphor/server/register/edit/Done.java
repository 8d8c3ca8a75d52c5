package camphor.server.register.edit;

import camphor.server.register.judge.FindingTable;
import java.util.UUID;

/** What came of a change: the household that it shows in, and what the rules say that they did not say before, or no more. */
public record Done(UUID household, String village, FindingTable.Difference difference) {}
