package camphor.server.casework.problem;

import static camphor.server.casework.CaseworkRefusal.CLAUSE_UNKNOWN;
import static camphor.server.casework.CaseworkRefusal.HOUSEHOLD_INVALID;
import static camphor.server.casework.CaseworkRefusal.PLACE_INVALID;
import static camphor.server.casework.CaseworkRefusal.STEP_INCOMPLETE;
import static camphor.server.casework.CaseworkRefusal.VALUE_INVALID;
import static java.util.Objects.requireNonNullElse;

import camphor.server.casework.CaseworkWords;
import camphor.server.evidence.Evidence;
import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.register.RegisterNames;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A problem that somebody found themselves. */
@Component
class AddProblem {
    private static final Set<String> SEVERITIES = Set.of("high", "medium", "low");

    private final Births births;
    private final CaseworkWords words;
    private final RegisterNames names;
    private final Evidence evidence;
    private final Audit audit;
    private final Actors actors;
    private final JdbcClient jdbc;
    private final Clock clock;

    AddProblem(
            Births births,
            CaseworkWords words,
            RegisterNames names,
            Evidence evidence,
            Audit audit,
            Actors actors,
            JdbcClient jdbc,
            Clock clock) {
        this.births = births;
        this.words = words;
        this.names = names;
        this.evidence = evidence;
        this.audit = audit;
        this.actors = actors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param villageCode the township's for what is about no village
     * @param householdNumber null for what is about no household
     * @param subjectName whom or what it is about, where that is not the household or village itself
     * @param source {@code visit}, {@code application}, {@code inspection}, {@code assessment}, {@code list}; null for a visit
     * @param evidence how it is before
     */
    @Schema(name = "FoundProblem")
    record Draft(
            @Nullable String clause,
            @Nullable String villageCode,
            @Nullable String householdNumber,
            @Nullable String subjectName,
            @Nullable String what,
            @JsonProperty("class") @Nullable String problemClass,
            @Nullable String severity,
            @Nullable String source,
            @Nullable List<UUID> evidence) {}

    /** What became of it. */
    record Added(UUID id) {}

    private static final Set<String> SOURCES = Set.of("visit", "application", "inspection", "assessment", "list");

    @Transactional
    public Added add(Draft draft) {
        Actor actor = actors.require();
        check(draft, actor);
        String village = requireNonNullElse(draft.villageCode(), "");
        List<UUID> shown = requireNonNullElse(draft.evidence(), List.of());
        evidence.require(shown, village);
        UUID id = UUID.randomUUID();
        births.begin();
        jdbc.sql("""
                insert into born (id, village_code, clause, subject, subject_key, subject_name, household,
                    household_number, root, what, source, class, severity, owners, found_by, found_by_name, found_at)
                values (:id, :village, :clause, :subject, :key, :name, :household, :number, :root, :what, :source, :class,
                    :severity, :owners, :by, :byName, :at)
                """)
                .params(places(draft, village))
                .param("id", id)
                .param("by", actor.account().toString())
                .param("byName", actor.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        births.end(null);
        births.show(id, shown, village);
        audit.record(Deed.of("problem-found").with("problem", id.toString()).with("clause", draft.clause() + ""));
        return new Added(id);
    }

    private Map<String, @Nullable Object> places(Draft draft, String village) {
        String number = requireNonNullElse(draft.householdNumber(), "");
        RegisterNames.Home home = number.isEmpty() ? null : home(number);
        String key = number.isEmpty() ? village : number;
        String called = home == null ? words.place(village) : requireNonNullElse(home.head(), number);
        Map<String, @Nullable Object> places = new HashMap<>();
        places.put("village", village);
        places.put("clause", draft.clause());
        places.put("subject", number.isEmpty() ? "village" : "household");
        places.put("key", key);
        places.put("name", requireNonNullElse(draft.subjectName(), called));
        places.put("household", home == null ? null : home.id());
        places.put("number", number);
        places.put("root", "hand:" + UUID.randomUUID());
        places.put("what", draft.what());
        places.put("source", requireNonNullElse(draft.source(), "visit"));
        places.put("class", draft.problemClass());
        places.put("severity", draft.severity());
        places.put(
                "owners", words.owners(requireNonNullElse(draft.clause(), "")).toArray(String[]::new));
        return places;
    }

    private RegisterNames.Home home(String number) {
        RegisterNames.Home home = names.households(List.of(number)).get(number);
        if (home == null) {
            throw HOUSEHOLD_INVALID.at("householdNumber", number);
        }
        return home;
    }

    private void check(Draft draft, Actor actor) {
        String what = draft.what();
        if (what == null || what.isBlank()) {
            throw STEP_INCOMPLETE.at("what", "登记问题", "问题");
        }
        if (draft.clause() == null || !words.isClause(draft.clause())) {
            throw CLAUSE_UNKNOWN.at("clause");
        }
        String place = draft.villageCode();
        if (place == null || !place.matches("[0-9]{6,12}") || !actor.scope().covers(place)) {
            throw PLACE_INVALID.at("villageCode");
        }
        known(draft.problemClass() == null || CaseworkWords.isClass(draft.problemClass()), "class");
        known(draft.severity() == null || SEVERITIES.contains(draft.severity()), "severity");
        known(draft.source() == null || SOURCES.contains(draft.source()), "source");
    }

    private static void known(boolean known, String field) {
        if (!known) {
            throw VALUE_INVALID.at(field);
        }
    }
}
