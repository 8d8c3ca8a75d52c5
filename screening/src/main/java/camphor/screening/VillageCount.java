package camphor.screening;

import org.jspecify.annotations.Nullable;

/** How many findings a rule has in a village; {@code village} is null for subjects whose village is not known. */
public record VillageCount(String rule, @Nullable String village, long hits, long unknown) {}
