package camphor.server.register.edit;

import camphor.server.register.file.HouseholdFile;
import java.util.List;

/** The household as it is now, and what the rules say that they did not say before, or say no more. */
public record Edited(
        HouseholdFile file, List<HouseholdFile.FindingView> appeared, List<HouseholdFile.FindingView> gone) {}
