package camphor.server.screening.finding;

import static camphor.server.screening.ScreeningRefusal.SUMS_BY_UNKNOWN;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.org.Divisions;
import camphor.server.register.plan.Plan;
import camphor.server.register.plan.PlanInForce;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much was found of what: from the tallies, unless words are searched for. */
@Component
class FindingSums {
    private static final String SUMS = """
            select finding.rule, finding.village_code, finding.unit,
                   coalesce(sum(findings) filter (where outcome = 'hit' and change <> 'gone'), 0) as hits,
                   coalesce(sum(findings) filter (where outcome = 'unknown' and change <> 'gone'), 0) as unknowns,
                   coalesce(sum(findings) filter (where change = 'fresh'), 0) as fresh,
                   coalesce(sum(findings) filter (where change = 'gone'), 0) as gone
              from %s
             where %s
             group by finding.rule, finding.village_code, finding.unit
            """;
    private static final String TALLIES = "screening.tally as finding";
    private static final String ONE_BY_ONE = "(select *, 1 as findings from screening.finding) as finding";

    private final JdbcClient jdbc;
    private final Actors actors;
    private final PlanInForce plans;
    private final Divisions divisions;

    FindingSums(JdbcClient jdbc, Actors actors, PlanInForce plans, Divisions divisions) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.plans = plans;
        this.divisions = divisions;
    }

    /**
     * A sum.
     *
     * @param hits found now; {@code unknowns} cannot be told now
     * @param fresh of them new since the run before
     * @param gone there in the run before, and no more
     */
    @Schema(name = "FindingSum")
    record Sum(String key, String name, long hits, long unknowns, long fresh, long gone) {
        Sum plus(Sum other) {
            return new Sum(
                    key, name, hits + other.hits, unknowns + other.unknowns, fresh + other.fresh, gone + other.gone);
        }
    }

    private record Group(
            String rule, String villageCode, String unit, long hits, long unknowns, long fresh, long gone) {}

    @Transactional(readOnly = true)
    public List<Sum> by(String by, FindingFilter filter) {
        Actor actor = actors.require();
        Plan plan = plans.plan();
        Narrowing narrowing = Narrowing.of(filter, plan).within(actor, plan);
        boolean searched = filter.search() != null && !filter.search().isBlank();
        List<Group> groups = jdbc.sql(SUMS.formatted(searched ? ONE_BY_ONE : TALLIES, narrowing.text()))
                .params(narrowing.parameters())
                .query(Group.class)
                .list();
        RuleWords words = RuleWords.of(plan);
        return switch (by) {
            case "rule" -> summed(groups, group -> List.of(group.rule()), words::name);
            case "clause" -> summed(groups, group -> List.of(words.clause(group.rule())), words::clauseName);
            case "village" -> summed(groups, group -> List.of(group.villageCode()), villages(groups)::get);
            case "unit" -> summed(groups, group -> units(group, words, actor), words::unitName);
            default -> throw SUMS_BY_UNKNOWN.at("by");
        };
    }

    private Map<String, String> villages(List<Group> groups) {
        return divisions.names(
                groups.stream().map(Group::villageCode).distinct().toList());
    }

    /** Whoever answers for it; with a line of one's own only that. */
    private static List<String> units(Group group, RuleWords words, Actor actor) {
        List<String> units = group.unit().isEmpty() ? words.owners(group.rule()) : List.of(group.unit());
        return units.stream().filter(actor.scope()::worksOn).toList();
    }

    private static List<Sum> summed(
            List<Group> groups, Function<Group, List<String>> keys, Function<String, String> name) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (Group group : groups) {
            for (String key : keys.apply(group)) {
                Sum part = new Sum(key, "", group.hits(), group.unknowns(), group.fresh(), group.gone());
                sums.merge(key, part, Sum::plus);
            }
        }
        return sums.values().stream()
                .sorted(Comparator.comparing(Sum::hits, Comparator.reverseOrder())
                        .thenComparing(Sum::key))
                .map(sum ->
                        new Sum(sum.key(), name.apply(sum.key()), sum.hits(), sum.unknowns(), sum.fresh(), sum.gone()))
                .toList();
    }
}
