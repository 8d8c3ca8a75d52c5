package camphor.server.register.search;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Role;
import camphor.server.kernel.Scope;
import camphor.server.register.seal.Sealing;
import camphor.workbook.identity.IdentityNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The conditions of a query for households, each a fixed text with named parameters. Beginnings of texts are asked as
 * ranges: with row-level security an index serves only comparisons that cannot tell anything of rows out of sight, and
 * {@code like} is not one of them.
 */
final class Conditions {
    private static final Pattern IDENTITY = Pattern.compile("[0-9]{14,21}[0-9Xx]");
    private static final Pattern NUMBER = Pattern.compile("(?:LS)?[0-9]{3,}");

    /** Comes after every character in code point order. */
    static final String LAST = "\udbff\udfff";

    private static final String VILLAGE = "household.village_code >= :village and household.village_code < :villageEnd";
    private static final String KIND = "household.kind = :kind";
    private static final String TAG = "household.tags @> array[:tag]::text[]";
    private static final String HOUSEHOLDS = "register.household";
    /** By the index of findings, which has the order of the list: a page reads as many findings as it has lines. */
    private static final String FOUND = """
            (select distinct finding.village_code, finding.household_number
                           from register.finding
                          where %s) as found
              join register.household
                on household.village_code = found.village_code and household.number = found.household_number""";

    private static final String RULE = "finding.rule = :finding";
    private static final String CLAUSE = "finding.rule = any(:clauseRules)";
    private static final String ANY_HIT = "household.hits > 0";
    private static final String ANY_UNKNOWN = "household.unknowns > 0";
    private static final String BY_NUMBER = "household.number >= :search and household.number < :searchEnd";
    private static final String BY_IDENTITY = """
            household.id in (select person.household from register.person
                              where person.identity = decode(:identity, 'hex'))""";
    private static final String BY_NAME = """
            household.id in (select named.id from register.household as named
                              where named.head_name >= :search and named.head_name < :searchEnd
                              union
                             select person.household from register.person
                              where person.name >= :search and person.name < :searchEnd)""";
    /**
     * For a name that thousands bear: a page full of them is found sooner by looking than by gathering all first, which
     * {@code offset 0} keeps the database from.
     */
    private static final String BY_COMMON_NAME = """
            (household.head_name >= :search and household.head_name < :searchEnd
             or exists (select from register.person
                         where person.household = household.id
                           and person.name >= :search and person.name < :searchEnd
                        offset 0))""";
    /** Says nothing of how many there are: the range of the database's policies does. */
    private static final String TERRITORY = "household.village_code operator(kernel.^^) any(:territories::text[])";

    private static final String HELPED = """
            household.number in (select helper.household_number from register.list_row as helper
                                  where helper.helper = :helper
                                    and coalesce((helper.facts ->> 'helped_until')::date, :today) >= :today)""";

    private final List<String> texts = new ArrayList<>();
    private final List<String> found = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param isCommon whether a name that is asked for is one that thousands bear */
    static Conditions of(Wanted wanted, Sealing sealing, Predicate<Wanted> isCommon) {
        Conditions conditions = new Conditions();
        if (wanted.village() != null) {
            conditions.range(VILLAGE, "village", wanted.village());
        }
        if (wanted.kind() != null) {
            conditions.add(KIND, "kind", wanted.kind());
        }
        if (wanted.tag() != null) {
            conditions.add(TAG, "tag", wanted.tag());
        }
        if (wanted.finding() != null) {
            conditions.finding(wanted.finding());
        }
        if (wanted.search() != null && !wanted.search().isBlank()) {
            conditions.search(wanted, wanted.search().strip(), sealing, isCommon);
        }
        return conditions;
    }

    /** Only households of which one of these rules finds something. */
    Conditions found(List<String> rules) {
        found.add(CLAUSE);
        parameters.put("clauseRules", rules.toArray(String[]::new));
        return this;
    }

    /** Only what the actor may see: asked here, and once more by the database's policies. */
    Conditions within(Actor actor, LocalDate today) {
        List<String> territories = actor.scope().territories();
        if (!territories.contains(Scope.EVERYWHERE)) {
            add(TERRITORY, "territories", territories.toArray(String[]::new));
        }
        if (actor.role() == Role.HELPER) {
            add(HELPED, "helper", actor.name());
            parameters.put("today", today);
        }
        return this;
    }

    /** Only one household. */
    Conditions only(Object id) {
        add("household.id = :id", "id", id);
        return this;
    }

    Conditions after(Cursor cursor) {
        add(
                "(household.village_code, household.number) > (:afterVillage, :afterNumber)",
                "afterVillage",
                cursor.village());
        parameters.put("afterNumber", cursor.number());
        return this;
    }

    private void finding(String finding) {
        switch (finding) {
            case "hit" -> texts.add(ANY_HIT);
            case "unknown" -> texts.add(ANY_UNKNOWN);
            default -> {
                found.add(RULE);
                parameters.put("finding", finding);
            }
        }
    }

    private void search(Wanted wanted, String text, Sealing sealing, Predicate<Wanted> isCommon) {
        if (IDENTITY.matcher(text).matches()) {
            add(BY_IDENTITY, "identity", sealing.index(IdentityNumber.of(text).key()));
        } else if (NUMBER.matcher(text).matches()) {
            range(BY_NUMBER, "search", text);
        } else {
            range(isCommon.test(wanted) ? BY_COMMON_NAME : BY_NAME, "search", text);
        }
    }

    private void range(String condition, String name, String beginning) {
        add(condition, name, beginning);
        parameters.put(name + "End", beginning + LAST);
    }

    private void add(String condition, String name, Object value) {
        texts.add(condition);
        parameters.put(name, value);
    }

    /** Where households come from, for a from clause: all there are, or those of a finding. */
    String source() {
        return found.isEmpty() ? HOUSEHOLDS : FOUND.formatted(String.join(" and ", found));
    }

    /** All of them, for a where clause. */
    String text() {
        return texts.isEmpty() ? "true" : String.join("\n   and ", texts);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
