package camphor.server.casework.problem;

import static camphor.server.casework.CaseworkRefusal.PROBLEM_UNKNOWN;
import static camphor.server.casework.CaseworkRefusal.SUMS_INVALID;

import camphor.server.casework.CaseworkWords;
import camphor.server.casework.life.State;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Problems within the actor's scope, in the order of village and number. */
@Component
class ProblemList {
    private static final String SELECT = "select " + ProblemRow.COLUMNS + " from casework.problem where %s\n";
    private static final String PAGE = SELECT + " order by problem.village_code, problem.number limit :limit";
    private static final String BY_DATE = SELECT + """
             order by problem.due nulls last, array_position(array['high', 'medium', 'low'], problem.severity),
                      problem.number
             limit :limit
            """;
    private static final String COUNT = "select count(*) from casework.problem where %s";
    private static final String SUMS = """
            select %1$s as key, count(*) as problems,
                   count(*) filter (where problem.state not in ('closed', 'refuted', 'known')) as open,
                   count(*) filter (where problem.state = 'closed') as closed,
                   count(*) filter (where problem.state = 'on_file') as on_file,
                   count(*) filter (where problem.due < :sumsToday
                                      and problem.state not in ('closed', 'refuted', 'known')) as late
              from casework.problem
             where %2$s
             group by 1
             order by 1
            """;
    private static final Map<String, String> BY = Map.of(
            "state", "problem.state",
            "village", "problem.village_code",
            "unit", "problem.lead_unit",
            "clause", "problem.clause",
            "class", "coalesce(problem.class, '')",
            "severity", "coalesce(problem.severity, '')",
            "source", "problem.source");

    private final JdbcClient jdbc;
    private final Actors actors;
    private final TellProblems telling;
    private final CaseworkWords words;
    private final Clock clock;

    ProblemList(JdbcClient jdbc, Actors actors, TellProblems telling, CaseworkWords words, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.telling = telling;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ProblemPage page(ProblemFilter filter, @Nullable String after, int limit) {
        Actor actor = actors.require();
        Narrowing narrowing = narrowing(filter, actor);
        if (after != null) {
            narrowing.after(ProblemCursor.of(after));
        }
        List<ProblemRow> found = jdbc.sql(PAGE.formatted(narrowing.text()))
                .params(narrowing.parameters())
                .param("limit", limit + 1)
                .query(ProblemRow.class)
                .list();
        boolean more = found.size() > limit;
        List<ProblemRow> shown = more ? found.subList(0, limit) : found;
        return new ProblemPage(telling.lines(shown, actor), more ? cursor(shown.get(limit - 1)) : null);
    }

    /** Those with the nearest date first; of one date the gravest. */
    @Transactional(readOnly = true)
    public List<ProblemLine> byDate(ProblemFilter filter, int limit) {
        Actor actor = actors.require();
        Narrowing narrowing = narrowing(filter, actor);
        List<ProblemRow> rows = jdbc.sql(BY_DATE.formatted(narrowing.text()))
                .params(narrowing.parameters())
                .param("limit", limit)
                .query(ProblemRow.class)
                .list();
        return telling.lines(rows, actor);
    }

    private static String cursor(ProblemRow last) {
        return new ProblemCursor(last.villageCode(), last.number()).text();
    }

    private Narrowing narrowing(ProblemFilter filter, Actor actor) {
        return Narrowing.of(filter, actor, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public long count(ProblemFilter filter) {
        Narrowing narrowing = narrowing(filter, actors.require());
        return jdbc.sql(COUNT.formatted(narrowing.text()))
                .params(narrowing.parameters())
                .query(Long.class)
                .single();
    }

    /** One of them, if the actor may see it. */
    ProblemRow require(UUID id) {
        return find(List.of(id)).stream().findFirst().orElseThrow(() -> PROBLEM_UNKNOWN.at("id", id));
    }

    List<ProblemRow> find(List<UUID> ids) {
        Narrowing narrowing = narrowing(ProblemFilter.ALL, actors.require()).only(ids);
        return jdbc.sql(SELECT.formatted(narrowing.text()))
                .params(narrowing.parameters())
                .query(ProblemRow.class)
                .list();
    }

    /** How many problems of a kind there are. */
    @Schema(name = "ProblemSum")
    record Sum(String key, String name, long problems, long open, long closed, long onFile, long late) {}

    @Transactional(readOnly = true)
    public List<Sum> sums(String by, ProblemFilter filter) {
        String column = Optional.ofNullable(BY.get(by)).orElseThrow(() -> SUMS_INVALID.at("by"));
        Narrowing narrowing = narrowing(filter, actors.require());
        List<Sum> sums = jdbc.sql(SUMS.formatted(column, narrowing.text()))
                .params(narrowing.parameters())
                .param("sumsToday", LocalDate.now(clock))
                .query((row, number) -> new Sum(
                        row.getString("key"),
                        "",
                        row.getLong("problems"),
                        row.getLong("open"),
                        row.getLong("closed"),
                        row.getLong("on_file"),
                        row.getLong("late")))
                .list();
        Function<String, String> name = name(by, sums);
        return sums.stream()
                .map(sum -> new Sum(
                        sum.key(),
                        name.apply(sum.key()),
                        sum.problems(),
                        sum.open(),
                        sum.closed(),
                        sum.onFile(),
                        sum.late()))
                .toList();
    }

    private Function<String, String> name(String by, List<Sum> sums) {
        return switch (by) {
            case "state" -> key -> State.of(key).zh();
            case "village" -> words.places(sums.stream().map(Sum::key).toList())::get;
            case "unit" -> key -> key.isEmpty() ? "" : words.unitName(key, "各村（社区）");
            case "clause" -> words::clauseTitle;
            case "class" -> key -> String.valueOf(key.isEmpty() ? "" : CaseworkWords.className(key));
            default -> key -> key;
        };
    }
}
