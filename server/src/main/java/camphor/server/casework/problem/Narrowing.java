package camphor.server.casework.problem;

import static java.util.stream.Collectors.joining;

import camphor.server.casework.life.State;
import camphor.server.casework.life.Who;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Role;
import camphor.server.kernel.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query for problems, each a fixed text with named parameters. What an actor may see is territory ×
 * line: the territory is asked here and once more by the database's policies, the line here.
 */
public final class Narrowing {
    /** Comes after every character in code point order. */
    private static final String LAST = "\udbff\udfff";

    private static final String OPEN =
            State.OPEN.stream().map(state -> "'" + state.id() + "'").collect(joining(", ", "(", ")"));
    private static final String BEING_DONE = "problem.state in ('assigned', 'planned', 'in_work')";
    private static final String TERRITORY =
            "exists (select from unnest(:territories) as seen(prefix) where starts_with(problem.village_code, prefix))";
    private static final String OF_UNITS = """
            (problem.lead_unit = any(:%1$s) or exists (select from casework.problem_unit
               where problem_unit.problem = problem.id and problem_unit.unit = any(:%1$s)))""";
    private static final String SEARCH = """
            ((problem.number >= :search and problem.number < :searchEnd)
             or (problem.household_number >= :search and problem.household_number < :searchEnd)
             or strpos(problem.subject_name, :search) > 0 or strpos(problem.what, :search) > 0)""";

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public static Narrowing of(ProblemFilter filter, Actor actor, LocalDate today) {
        Narrowing narrowing = new Narrowing();
        narrowing.state(filter.state());
        narrowing.equal("clause", filter.clause());
        narrowing.equal("class", filter.problemClass());
        narrowing.equal("severity", filter.severity());
        narrowing.equal("source", filter.source());
        if (filter.village() != null) {
            narrowing.add("problem.village_code >= :village", "village", filter.village());
            narrowing.add("problem.village_code < :villageEnd", "villageEnd", filter.village() + LAST);
        }
        if (filter.unit() != null) {
            narrowing.add(OF_UNITS.formatted("units"), "units", List.of(filter.unit()));
        }
        if (Boolean.TRUE.equals(filter.late())) {
            narrowing.add("problem.due < :today and problem.state in " + OPEN, "today", today);
        }
        if (Boolean.TRUE.equals(filter.back())) {
            narrowing.texts.add("problem.earlier is not null");
        }
        if (filter.search() != null && !filter.search().isBlank()) {
            narrowing.add(SEARCH, "search", filter.search().strip());
            narrowing.parameters.put("searchEnd", filter.search().strip() + LAST);
        }
        if (Boolean.TRUE.equals(filter.mine())) {
            narrowing.texts.add(narrowing.mine(actor));
        }
        return narrowing.within(actor);
    }

    private void state(@Nullable String states) {
        if (states != null && states.equals("open")) {
            texts.add("problem.state in " + OPEN);
        } else if (states != null) {
            add(
                    "problem.state = any(:states)",
                    "states",
                    Stream.of(states.split(",")).toList());
        }
    }

    /** Whose next step is theirs. */
    private String mine(Actor actor) {
        return switch (actor.role()) {
            case VILLAGE_STAFF, RESIDENT_TEAM ->
                "(problem.state in ('found', 'verified') or (problem.lead_unit = '" + Who.VILLAGES + "' and "
                        + BEING_DONE + "))";
            case STATION -> {
                parameters.put("own", texts(actor.scope().lines()));
                yield "(" + BEING_DONE + " and " + OF_UNITS.formatted("own") + ")";
            }
            case HUB ->
                "(problem.state in ('reported', 'submitted', 'filing') or (problem.lead_unit = 'hub' and " + BEING_DONE
                        + "))";
            case TOWNSHIP_LEADER -> "problem.state in ('submitted', 'filing')";
            case COUNTY, HELPER, AUDITOR, ADMINISTRATOR -> "false";
        };
    }

    private Narrowing within(Actor actor) {
        List<String> territories = actor.scope().territories();
        if (!territories.contains(Scope.EVERYWHERE)) {
            add(TERRITORY, "territories", territories);
        }
        Collection<String> lines = actor.scope().lines();
        if (!lines.isEmpty() && actor.role() == Role.STATION) {
            add("(problem.owners && :lines::text[] or " + OF_UNITS.formatted("lines") + ")", "lines", lines);
        }
        return this;
    }

    /** Only these. */
    public Narrowing only(Collection<?> ids) {
        texts.add("problem.id = any(:ids)");
        parameters.put("ids", ids.toArray(java.util.UUID[]::new));
        return this;
    }

    Narrowing after(ProblemCursor cursor) {
        texts.add("(problem.village_code, problem.number) > (:afterVillage, :afterNumber)");
        parameters.put("afterVillage", cursor.village());
        parameters.put("afterNumber", cursor.number());
        return this;
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            add("problem." + column + " = :" + column, column, value);
        }
    }

    private void add(String condition, String name, Object value) {
        texts.add(condition);
        parameters.put(name, value instanceof Collection<?> many ? texts(many) : value);
    }

    private static String[] texts(Collection<?> many) {
        return many.stream().map(Object::toString).toArray(String[]::new);
    }

    /** All of them, for a where clause. */
    public String text() {
        return texts.isEmpty() ? "true" : String.join("\n   and ", texts);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
