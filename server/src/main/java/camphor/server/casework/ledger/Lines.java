package camphor.server.casework.ledger;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import camphor.server.casework.CaseworkWords;
import camphor.server.casework.life.State;
import camphor.server.casework.problem.Narrowing;
import camphor.server.casework.problem.ProblemFilter;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.register.fact.Masks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Problems as ledgers show them, within the actor's scope. */
@Component
class Lines {
    private static final Map<String, String> SOURCES = Map.of(
            "rule",
            "规则研判",
            "checklist",
            "入户排查",
            "visit",
            "走访",
            "list",
            "部门数据",
            "application",
            "农户申请",
            "inspection",
            "督查检查",
            "assessment",
            "考核评估反馈");
    private static final Map<String, String> WEIGHTS = Map.of("high", "严重", "medium", "一般", "low", "轻微");
    private static final String LINES = """
            select problem.id, problem.version, problem.number, problem.village_code, problem.household_number,
                   problem.subject_name, problem.clause, problem.what, problem.class, problem.severity, problem.source,
                   problem.found_by_name, (problem.found_at at time zone 'Asia/Shanghai')::date as found_on, problem.state,
                   array(select unit from casework.problem_unit where problem_unit.problem = problem.id
                          order by leads desc, unit) as units,
                   problem.cause, problem.measures, problem.person, problem.due, problem.meanwhile, problem.review_on,
                   (problem.closed_at at time zone 'Asia/Shanghai')::date as closed_on,
                   (select by_name from casework.step
                     where step.problem = problem.id and step.step = 'check' and problem.state = 'closed'
                     order by version desc limit 1) as closed_by_name,
                   (select note from casework.step where step.problem = problem.id and step.step = 'file'
                     order by version desc limit 1) as reason
              from casework.problem
             where %s
             order by problem.village_code, problem.number
            """;

    private final JdbcClient jdbc;
    private final CaseworkWords words;
    private final Actors actors;
    private final Clock clock;

    Lines(JdbcClient jdbc, CaseworkWords words, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Line> of(Kind kind, ProblemFilter filter) {
        Narrowing narrowing = narrowing(filter);
        return queried(narrowing.text() + " and " + kind.condition(), narrowing.parameters());
    }

    /** Those with these numbers, by number. */
    @Transactional(readOnly = true)
    public Map<String, Line> numbered(Collection<String> numbers) {
        Narrowing narrowing = narrowing(ProblemFilter.ALL);
        narrowing.parameters().put("numbers", numbers.toArray(String[]::new));
        return queried(narrowing.text() + " and problem.number = any(:numbers)", narrowing.parameters()).stream()
                .collect(toMap(Line::number, Function.identity()));
    }

    private Narrowing narrowing(ProblemFilter filter) {
        return Narrowing.of(filter, actors.require(), LocalDate.now(clock));
    }

    private List<Line> queried(String condition, Map<String, Object> parameters) {
        Actor actor = actors.require();
        Map<String, String> places = new java.util.HashMap<>();
        Masks masks = Masks.of(actor.role());
        return jdbc.sql(LINES.formatted(condition))
                .params(parameters)
                .query((row, number) -> line(row, places, masks))
                .list();
    }

    private Line line(ResultSet row, Map<String, String> places, Masks masks) throws SQLException {
        String village = places.computeIfAbsent(row.getString("village_code"), words::place);
        String severity = row.getString("severity");
        String[] units = (String[]) row.getArray("units").getArray();
        return new Line(
                row.getObject("id", java.util.UUID.class),
                row.getLong("version"),
                row.getString("number"),
                village,
                row.getString("household_number"),
                row.getString("subject_name"),
                row.getString("clause"),
                masks.inSentence(row.getString("what")),
                CaseworkWords.className(row.getString("class")),
                severity == null ? null : WEIGHTS.get(severity),
                SOURCES.getOrDefault(row.getString("source"), row.getString("source")),
                row.getString("found_by_name"),
                row.getObject("found_on", LocalDate.class),
                State.of(row.getString("state")).zh(),
                Stream.of(units).map(unit -> words.unitName(unit, village)).collect(joining("、")),
                row.getString("cause"),
                row.getString("measures"),
                row.getString("person"),
                row.getObject("due", LocalDate.class),
                row.getString("meanwhile"),
                row.getObject("review_on", LocalDate.class),
                row.getString("reason"),
                row.getObject("closed_on", LocalDate.class),
                row.getString("closed_by_name"));
    }
}
