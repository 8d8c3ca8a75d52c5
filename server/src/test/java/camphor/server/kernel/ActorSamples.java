package camphor.server.kernel;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** People for tests. */
public final class ActorSamples {

    private ActorSamples() {}

    public static Actor hubOf(String territory) {
        return of(Role.HUB, territory);
    }

    public static Actor of(Role role, String... territories) {
        return new Actor(UUID.randomUUID(), "经办人", role, new Scope(List.of(territories), Set.of()));
    }
}
