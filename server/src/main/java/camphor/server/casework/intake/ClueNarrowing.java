package camphor.server.casework.intake;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Role;
import camphor.server.kernel.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The conditions of a query for clues, each a fixed text with named parameters: territory × line, and what is asked for. */
final class ClueNarrowing {
    /** Comes after every character in code point order. */
    private static final String LAST = "\udbff\udfff";

    private static final String TERRITORY =
            "exists (select from unnest(:territories) as seen(prefix) where starts_with(clue.village_code, prefix))";
    private static final String SEARCH = """
            ((clue.household_number >= :search and clue.household_number < :searchEnd)
             or strpos(clue.found, :search) > 0)""";

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static ClueNarrowing of(ClueFilter filter, Actor actor) {
        ClueNarrowing narrowing = new ClueNarrowing();
        narrowing.equal("source", filter.source());
        narrowing.equal("state", filter.state());
        narrowing.equal("clause", filter.clause());
        narrowing.equal("severity", filter.severity());
        narrowing.equal("category", filter.category());
        if (filter.village() != null) {
            narrowing.add("clue.village_code >= :village", "village", filter.village());
            narrowing.add("clue.village_code < :villageEnd", "villageEnd", filter.village() + LAST);
        }
        if (filter.search() != null && !filter.search().isBlank()) {
            narrowing.add(SEARCH, "search", filter.search().strip());
            narrowing.parameters.put("searchEnd", filter.search().strip() + LAST);
        }
        return narrowing.within(actor);
    }

    /** Whatever the database shows of these. */
    static ClueNarrowing these(Collection<UUID> ids) {
        return new ClueNarrowing().only(ids);
    }

    private ClueNarrowing within(Actor actor) {
        List<String> territories = actor.scope().territories();
        if (!territories.contains(Scope.EVERYWHERE)) {
            add(TERRITORY, "territories", territories.toArray(String[]::new));
        }
        Collection<String> lines = actor.scope().lines();
        if (!lines.isEmpty() && actor.role() == Role.STATION) {
            add("clue.owners && :lines::text[]", "lines", lines.toArray(String[]::new));
        }
        return this;
    }

    ClueNarrowing only(Collection<UUID> ids) {
        add("clue.id = any(:ids)", "ids", ids.toArray(UUID[]::new));
        return this;
    }

    ClueNarrowing inState(String state) {
        add("clue.state = :inState", "inState", state);
        return this;
    }

    /** After the last of a page. */
    ClueNarrowing after(String village, String household, UUID id) {
        texts.add("(clue.village_code, clue.household_number, clue.id) > (:afterVillage, :afterHousehold, :afterId)");
        parameters.put("afterVillage", village);
        parameters.put("afterHousehold", household);
        parameters.put("afterId", id);
        return this;
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            add("clue." + column + " = :" + column, column, value);
        }
    }

    private void add(String condition, String name, Object value) {
        texts.add(condition);
        parameters.put(name, value);
    }

    String text() {
        return texts.isEmpty() ? "true" : String.join("\n   and ", texts);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
