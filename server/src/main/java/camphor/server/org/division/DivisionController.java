package camphor.server.org.division;

import camphor.server.kernel.Actors;
import camphor.server.kernel.Allowed;
import camphor.server.org.Division;
import camphor.server.org.Divisions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Divisions for pickers and addresses. */
@RestController
@RequestMapping("/api/divisions")
@Allowed
class DivisionController {

    private static final int FOUND_AT_MOST = 50;

    private final Divisions divisions;
    private final Actors actors;

    DivisionController(Divisions divisions, Actors actors) {
        this.divisions = divisions;
        this.actors = actors;
    }

    /** Those that are searched for, or those below one; without either, the actor's own territories. */
    @GetMapping
    @Transactional(readOnly = true)
    public List<Division> divisions(
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String search) {
        if (search != null && !search.isBlank()) {
            return divisions.found(search.strip(), FOUND_AT_MOST);
        }
        if (parent != null && !parent.isBlank()) {
            return divisions.below(parent.strip());
        }
        return actors.require().scope().territories().stream()
                .map(divisions::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
