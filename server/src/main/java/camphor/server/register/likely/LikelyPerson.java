package camphor.server.register.likely;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as everybody calls them: by name, household and village. */
record LikelyPerson(
        UUID person,
        String name,
        UUID household,
        String householdNumber,
        @Nullable String villageName) {}
