package camphor.server.org.people;

import static camphor.server.kernel.Role.ADMINISTRATOR;
import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.kernel.Allowed;
import camphor.server.kernel.CommandId;
import camphor.server.kernel.Commands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Groups, posts and pairings: asked as of a day (without one: those that have not ended), begun and ended. */
@RestController
@RequestMapping("/api")
class PeopleController {

    private static final String VILLAGE = "[0-9]{12}";

    private final Entries entries;
    private final ChangeEntries change;
    private final Commands commands;

    PeopleController(Entries entries, ChangeEntries change, Commands commands) {
        this.entries = entries;
        this.change = change;
        this.commands = commands;
    }

    @GetMapping("/groups")
    @Allowed
    @Transactional(readOnly = true)
    public List<Group> groups(@RequestParam String village, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return entries.groups(village, asOf);
    }

    @GetMapping("/posts")
    @Allowed
    @Transactional(readOnly = true)
    public List<Post> posts(@RequestParam String division, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return entries.posts(division, asOf);
    }

    @GetMapping("/pairings")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR, ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<Pairing> pairings(
            @RequestParam String division, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return entries.pairings(division, asOf);
    }

    @PostMapping("/groups")
    @Allowed({HUB, ADMINISTRATOR})
    Group beginGroup(@RequestHeader(CommandId.HEADER) CommandId id, @RequestBody @Valid NewGroup group) {
        return commands.once(id, group, Group.class, () -> change.begin(group));
    }

    @PostMapping("/posts")
    @Allowed({HUB, ADMINISTRATOR})
    Post beginPost(@RequestHeader(CommandId.HEADER) CommandId id, @RequestBody @Valid NewPost post) {
        return commands.once(id, post, Post.class, () -> change.begin(post));
    }

    @PostMapping("/pairings")
    @Allowed({HUB, ADMINISTRATOR})
    Pairing beginPairing(@RequestHeader(CommandId.HEADER) CommandId id, @RequestBody @Valid NewPairing pairing) {
        return commands.once(id, pairing, Pairing.class, () -> change.begin(pairing));
    }

    @PostMapping("/groups/{id}/ending")
    @Allowed({HUB, ADMINISTRATOR})
    void endGroup(@PathVariable UUID id, @RequestBody @Valid Ending ending) {
        change.end(EntryKind.GROUP, id, ending.until());
    }

    @PostMapping("/posts/{id}/ending")
    @Allowed({HUB, ADMINISTRATOR})
    void endPost(@PathVariable UUID id, @RequestBody @Valid Ending ending) {
        change.end(EntryKind.POST, id, ending.until());
    }

    @PostMapping("/pairings/{id}/ending")
    @Allowed({HUB, ADMINISTRATOR})
    void endPairing(@PathVariable UUID id, @RequestBody @Valid Ending ending) {
        change.end(EntryKind.PAIRING, id, ending.until());
    }

    /** A group that begins. */
    record NewGroup(
            @Pattern(regexp = VILLAGE) String village,
            @NotBlank String name,
            @NotNull LocalDate from) {}

    /** Somebody who takes up a post. */
    record NewPost(
            @NotBlank String division,
            @Nullable String unit,
            @NotBlank String post,
            @NotBlank String holder,
            @Nullable UUID account,
            @NotNull LocalDate from) {}

    /** A helper who is paired with a household. */
    record NewPairing(
            @Pattern(regexp = VILLAGE) String village,
            @NotBlank String household,
            @NotBlank String helper,
            @NotBlank String helperUnit,
            @Nullable UUID account,
            @NotNull LocalDate from) {}

    /** The first day on which an entry no longer holds. */
    record Ending(@NotNull LocalDate until) {}
}
