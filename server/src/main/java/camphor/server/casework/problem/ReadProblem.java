package camphor.server.casework.problem;

import camphor.server.casework.CaseworkWords;
import camphor.server.casework.life.Life;
import camphor.server.casework.life.Standing;
import camphor.server.casework.life.Step;
import camphor.server.evidence.Evidence;
import camphor.server.evidence.Exhibit;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Opens a problem with its history, its evidence and what may be done next. */
@Component
public class ReadProblem {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final String UNITS = """
            select unit, leads, due, done_at is not null as done from casework.problem_unit
             where problem = :id order by leads desc, unit
            """;
    private static final String EVIDENCE =
            "select evidence, stage, version from casework.problem_evidence where problem = :id order by version";
    private static final String STEPS = """
            select version, at, by_name, role, step, from_state, to_state, note, fields from casework.step
             where problem = :id order by version
            """;
    private static final String EARLIER = """
            with recursive back (id, nth) as (
                select earlier, 1 from casework.problem where id = :id and earlier is not null
                union all
                select problem.earlier, back.nth + 1
                  from back join casework.problem on problem.id = back.id
                 where problem.earlier is not null)
            select id from back order by nth
            """;
    private static final String ALIKE = """
            select other.id from casework.problem
              join casework.problem as other using (household_number, clause)
             where problem.id = :id and other.id <> problem.id and problem.household_number <> ''
               and other.id is distinct from problem.earlier
             order by other.number limit 20
            """;

    private final JdbcClient jdbc;
    private final ProblemList list;
    private final ProblemStandings standings;
    private final TellProblems telling;
    private final CaseworkWords words;
    private final Evidence exhibits;
    private final Actors actors;
    private final JsonMapper json;

    ReadProblem(
            JdbcClient jdbc,
            ProblemList list,
            ProblemStandings standings,
            TellProblems telling,
            CaseworkWords words,
            Evidence exhibits,
            Actors actors,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.list = list;
        this.standings = standings;
        this.telling = telling;
        this.words = words;
        this.exhibits = exhibits;
        this.actors = actors;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public ProblemFile read(UUID id) {
        Actor actor = actors.require();
        ProblemRow row = list.require(id);
        ProblemLine line = telling.lines(List.of(row), actor).get(0);
        return new ProblemFile(
                line,
                row.campaign(),
                row.cause(),
                row.measures(),
                row.meanwhile(),
                row.reviewOn(),
                here(row.submittedAt()),
                here(row.closedAt()),
                row.transfers(),
                row.returns(),
                row.reopened(),
                row.asked(),
                row.mergedInto(),
                units(id, line.villageName()),
                evidence(id),
                steps(id),
                others(EARLIER, id),
                others(ALIKE, id),
                open(standings.read(id), actor));
    }

    /** Some of them as a list shows them, in the order of their ids; those out of scope are left out. */
    @Transactional(readOnly = true)
    public List<ProblemLine> lines(List<UUID> ids) {
        Actor actor = actors.require();
        List<ProblemRow> rows = new ArrayList<>(list.find(ids));
        rows.sort(Comparator.comparing(row -> ids.indexOf(row.id())));
        return telling.lines(rows, actor);
    }

    private @Nullable OffsetDateTime here(@Nullable OffsetDateTime time) {
        return time == null ? null : telling.here(time);
    }

    private static List<ProblemFile.Open> open(Standing standing, Actor actor) {
        return Life.open(standing, actor).stream()
                .map(step -> new ProblemFile.Open(step.id(), step.zh(), step.needs()))
                .toList();
    }

    private List<ProblemFile.Part> units(UUID id, String village) {
        return jdbc.sql(UNITS)
                .param("id", id)
                .query((row, number) -> new ProblemFile.Part(
                        row.getString("unit"),
                        words.unitName(row.getString("unit"), village),
                        row.getBoolean("leads"),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("done") ? "done" : "open"))
                .list();
    }

    private record Named(UUID evidence, String stage, long version) {}

    private List<ProblemFile.Shown> evidence(UUID id) {
        List<Named> named =
                jdbc.sql(EVIDENCE).param("id", id).query(Named.class).list();
        Map<UUID, Exhibit> known =
                exhibits.named(named.stream().map(Named::evidence).toList());
        List<ProblemFile.Shown> shown = new ArrayList<>();
        for (Named one : named) {
            Exhibit exhibit = known.get(one.evidence());
            if (exhibit != null) {
                shown.add(shown(one, exhibit));
            }
        }
        return shown;
    }

    private static ProblemFile.Shown shown(Named named, Exhibit exhibit) {
        return new ProblemFile.Shown(
                exhibit.id(),
                named.stage(),
                exhibit.kind(),
                exhibit.mediaType(),
                exhibit.name(),
                exhibit.takenAt(),
                exhibit.longitude(),
                exhibit.latitude(),
                exhibit.uploadedByName(),
                exhibit.uploadedAt(),
                named.version());
    }

    private List<ProblemFile.Taken> steps(UUID id) {
        return jdbc.sql(STEPS)
                .param("id", id)
                .query((row, number) -> new ProblemFile.Taken(
                        row.getLong("version"),
                        telling.here(row.getObject("at", OffsetDateTime.class)),
                        row.getString("by_name"),
                        row.getString("role"),
                        row.getString("step"),
                        name(row.getString("step")),
                        row.getString("from_state"),
                        row.getString("to_state"),
                        row.getString("note"),
                        json.readValue(row.getString("fields"), FIELDS)))
                .list();
    }

    private static String name(String step) {
        return switch (step) {
            case "find" -> "发现";
            case "undo" -> "撤销";
            default -> Step.of(step).zh();
        };
    }

    private List<ProblemLine> others(String query, UUID id) {
        return lines(jdbc.sql(query).param("id", id).query(UUID.class).list());
    }
}
