package camphor.server.identity.account;

import static camphor.server.kernel.Role.ADMINISTRATOR;
import static camphor.server.kernel.Role.AUDITOR;

import camphor.server.identity.Colleague;
import camphor.server.identity.Colleagues;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Allowed;
import camphor.server.kernel.Role;
import camphor.server.kernel.Scope;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who works where, for whoever gives work to somebody: no logins, and nobody who does no such work. */
@RestController
class ColleagueController {

    private static final Set<Role> OUT_OF_THE_WORK = EnumSet.of(ADMINISTRATOR, AUDITOR);

    private final Colleagues colleagues;
    private final Actors actors;

    ColleagueController(Colleagues colleagues, Actors actors) {
        this.colleagues = colleagues;
        this.actors = actors;
    }

    /** Somebody to whom work can be given. */
    @Schema(name = "Colleague")
    record ColleagueView(UUID account, String name, RoleName role, List<String> territories, Set<String> lines) {}

    /** Those who work in or around a division; without one, around the actor's own territory. */
    @GetMapping("/api/colleagues")
    @Allowed
    List<ColleagueView> colleagues(@RequestParam(required = false) @Nullable String division) {
        Scope scope = actors.require().scope();
        List<String> divisions = division == null ? scope.territories() : List.of(division);
        return divisions.stream()
                .filter(asked -> touches(scope, asked))
                .flatMap(asked -> colleagues.around(asked).stream())
                .distinct()
                .filter(colleague -> !OUT_OF_THE_WORK.contains(colleague.role()))
                .sorted(Comparator.comparing(Colleague::name))
                .map(ColleagueController::view)
                .toList();
    }

    private static boolean touches(Scope scope, String division) {
        return scope.covers(division)
                || scope.territories().stream().anyMatch(territory -> territory.startsWith(division));
    }

    private static ColleagueView view(Colleague colleague) {
        return new ColleagueView(
                colleague.account(),
                colleague.name(),
                new RoleName(colleague.role()),
                colleague.territories(),
                colleague.lines());
    }
}
