package camphor.server.casework.intake;

import static camphor.server.register.RegisterRefusal.CURSOR_INVALID;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import camphor.server.casework.CaseworkWords;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.register.RegisterNames;
import camphor.server.register.RegisterNames.Home;
import camphor.server.register.fact.Masks;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clues within the actor's scope, in the order of village and household. */
@Component
class ClueList {
    private static final String PAGE = """
            select clue.id, clue.source, clue.state, clue.village_code, clue.clause, clue.subject, clue.subject_key,
                   clue.subject_name, clue.household_number, clue.found, clue.basis, clue.category,
                   clue.class as problem_class, clue.severity, clue.found_by_name, clue.found_at, clue.problem,
                   problem.number as problem_number, clue.reason
              from casework.clue
              left join casework.problem on problem.id = clue.problem
             where %s
             order by clue.village_code, clue.household_number, clue.id
             limit :limit
            """;
    private static final String COUNT = "select count(*) from casework.clue where %s";

    private final JdbcClient jdbc;
    private final Actors actors;
    private final CaseworkWords words;
    private final RegisterNames names;
    private final Clock clock;

    ClueList(JdbcClient jdbc, Actors actors, CaseworkWords words, RegisterNames names, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.words = words;
        this.names = names;
        this.clock = clock;
    }

    private record Stored(
            UUID id,
            String source,
            String state,
            String villageCode,
            String clause,
            String subject,
            String subjectKey,
            @Nullable String subjectName,
            String householdNumber,
            String found,
            @Nullable String basis,
            @Nullable String category,
            @Nullable String problemClass,
            @Nullable String severity,
            String foundByName,
            OffsetDateTime foundAt,
            @Nullable UUID problem,
            @Nullable String problemNumber,
            @Nullable String reason) {}

    /**
     * Something that was found.
     *
     * @param basis the facts behind it, or the checklist
     * @param problem what it was taken up as; null before that
     * @param reason why it was put aside; null else
     */
    @Schema(name = "Clue")
    record Item(
            UUID id,
            String source,
            String state,
            String clause,
            String clauseTitle,
            String villageCode,
            String villageName,
            @Nullable UUID household,
            @Nullable String householdNumber,
            @Nullable String head,
            String subject,
            String subjectName,
            String found,
            @Nullable String basis,
            @Nullable String category,
            @JsonProperty("class") @Nullable String problemClass,
            @Nullable String severity,
            String foundByName,
            OffsetDateTime foundAt,
            @Nullable UUID problem,
            @Nullable String problemNumber,
            @Nullable String reason) {}

    /**
     * Some clues.
     *
     * @param next where the next page begins; null on the last
     */
    @Schema(name = "CluePage")
    record Page(List<Item> items, @Nullable String next) {}

    @Transactional(readOnly = true)
    public Page page(ClueFilter filter, @Nullable String after, int limit) {
        Actor actor = actors.require();
        ClueNarrowing narrowing = ClueNarrowing.of(filter, actor);
        if (after != null) {
            begin(narrowing, after);
        }
        List<Stored> found = jdbc.sql(PAGE.formatted(narrowing.text()))
                .params(narrowing.parameters())
                .param("limit", limit + 1)
                .query(Stored.class)
                .list();
        boolean more = found.size() > limit;
        List<Stored> shown = more ? found.subList(0, limit) : found;
        return new Page(told(shown, actor), more ? cursor(shown.get(limit - 1)) : null);
    }

    @Transactional(readOnly = true)
    public long count(ClueFilter filter) {
        ClueNarrowing narrowing = ClueNarrowing.of(filter, actors.require());
        return jdbc.sql(COUNT.formatted(narrowing.text()))
                .params(narrowing.parameters())
                .query(Long.class)
                .single();
    }

    private static void begin(ClueNarrowing narrowing, String after) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(after), UTF_8).split("\n", 3);
            narrowing.after(parts[0], parts[1], UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw CURSOR_INVALID.at("after");
        }
    }

    private static String cursor(Stored last) {
        String plain = String.join(
                "\n", last.villageCode(), last.householdNumber(), last.id().toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    private List<Item> told(List<Stored> clues, Actor actor) {
        Map<String, Home> homes = names.households(each(clues, Stored::householdNumber));
        Map<String, String> places = words.places(each(clues, Stored::villageCode));
        Masks masks = Masks.of(actor.role());
        return clues.stream()
                .map(clue -> item(clue, homes.get(clue.householdNumber()), places, masks))
                .toList();
    }

    private static Collection<String> each(List<Stored> clues, Function<Stored, String> value) {
        return clues.stream()
                .map(value)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private Item item(Stored clue, @Nullable Home home, Map<String, String> places, Masks masks) {
        String head = home == null ? null : home.head();
        return new Item(
                clue.id(),
                clue.source(),
                clue.state(),
                clue.clause(),
                words.clauseTitle(clue.clause()),
                clue.villageCode(),
                requireNonNullElse(places.get(clue.villageCode()), clue.villageCode()),
                home == null ? null : home.id(),
                clue.householdNumber().isEmpty() ? null : clue.householdNumber(),
                head,
                clue.subject(),
                requireNonNullElse(clue.subjectName(), requireNonNullElse(head, clue.subjectKey())),
                masks.inSentence(clue.found()),
                clue.basis() == null ? null : masks.inSentence(clue.basis()),
                clue.category(),
                clue.problemClass(),
                clue.severity(),
                clue.foundByName(),
                clue.foundAt().atZoneSameInstant(clock.getZone()).toOffsetDateTime(),
                clue.problem(),
                clue.problemNumber(),
                clue.reason());
    }
}
