package camphor.server.screening.finding;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Scope;
import camphor.server.register.plan.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query for findings, or for their tallies, each a fixed text with named parameters. What an actor may
 * see is territory × line: the territory is asked here and once more by the database's policies, the line here.
 */
final class Narrowing {
    /** Comes after every character in code point order. */
    private static final String LAST = "\udbff\udfff";

    private static final String TERRITORY = "finding.village_code operator(kernel.^^) any(:territories::text[])";
    private static final String LINE = """
            (finding.unit = any(:lines) or (finding.unit = '' and finding.rule = any(:lineRules)))""";
    private static final String UNIT = """
            (finding.unit = :unit or (finding.unit = '' and finding.rule = any(:unitRules)))""";
    private static final String SEARCH = """
            (strpos(coalesce(finding.found, finding.evidence), :search) > 0
             or (finding.household_number >= :search and finding.household_number < :searchEnd))""";

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static Narrowing of(FindingFilter filter, Plan plan) {
        Narrowing narrowing = new Narrowing();
        narrowing.equal("outcome", filter.outcome());
        narrowing.equal("rule", filter.rule());
        narrowing.equal("change", filter.change());
        narrowing.equal("subject", filter.subject());
        if (filter.clause() != null) {
            narrowing.add("finding.rule = any(:clauseRules)", "clauseRules", plan.rulesOf(filter.clause()));
        }
        if (filter.village() != null) {
            narrowing.add("finding.village_code >= :village", "village", filter.village());
            narrowing.add("finding.village_code < :villageEnd", "villageEnd", filter.village() + LAST);
        }
        if (filter.unit() != null) {
            narrowing.add(UNIT, "unit", filter.unit());
            narrowing.parameters.put("unitRules", texts(RuleWords.of(plan).ownedBy(List.of(filter.unit()))));
        }
        if (filter.search() != null && !filter.search().isBlank()) {
            narrowing.add(SEARCH, "search", filter.search().strip());
            narrowing.parameters.put("searchEnd", filter.search().strip() + LAST);
        }
        return narrowing;
    }

    /** Only what lies in the actor's territory and line. */
    Narrowing within(Actor actor, Plan plan) {
        List<String> territories = actor.scope().territories();
        if (!territories.contains(Scope.EVERYWHERE)) {
            add(TERRITORY, "territories", territories);
        }
        Collection<String> lines = actor.scope().lines();
        if (!lines.isEmpty()) {
            add(LINE, "lines", lines);
            parameters.put("lineRules", texts(RuleWords.of(plan).ownedBy(lines)));
        }
        return this;
    }

    /** Without those that are there no more. */
    Narrowing foundNow() {
        texts.add("finding.change <> 'gone'");
        return this;
    }

    Narrowing after(FindingCursor cursor) {
        texts.add("(finding.village_code, finding.household_number, finding.rule, finding.id)"
                + " > (:afterVillage, :afterHousehold, :afterRule, :afterId)");
        parameters.put("afterVillage", cursor.village());
        parameters.put("afterHousehold", cursor.household());
        parameters.put("afterRule", cursor.rule());
        parameters.put("afterId", cursor.id());
        return this;
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            add("finding." + column + " = :" + column, column, value);
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
    String text() {
        return texts.isEmpty() ? "true" : String.join("\n   and ", texts);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
