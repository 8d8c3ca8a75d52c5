package camphor.server.register.judge;

import camphor.rules.fact.Table;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.fact.Links;
import camphor.server.register.plan.Plan;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queries that bring records within a rule's reach; each in the order of its places, as a bulk run joins them. */
final class Rows {
    private static final String HOUSEHOLD = "select 'household' as list, facts, place from register.household ";
    private static final String PERSON = "select 'person' as list, facts, place from register.person ";
    private static final String LIST_ROW = "select list, facts, place from register.list_row ";
    /** Of long lists only what the rules read of them: a village has hundreds of households with a hundred facts each. */
    private static final String THIN_HOUSEHOLDS = """
            select 'household' as list, place, jsonb_build_object(%s) as facts
              from register.household
             where village_code = :value
            """;

    private static final String LINKED = """
            where id in (select list_row from register.list_link where hash = :link)
              and list = :list and facts ->> :fact = :value""";

    private static final String IN_ORDER = " order by place";

    private final JdbcClient jdbc;
    private final Plan plan;
    private final Sealing sealing;

    Rows(JdbcClient jdbc, Plan plan, Sealing sealing) {
        this.jdbc = jdbc;
        this.plan = plan;
        this.sealing = sealing;
    }

    StoredRecord household(UUID id, Reach reach) {
        return jdbc.sql(HOUSEHOLD + "where id = :id")
                .param("id", id)
                .query((row, number) -> stored(row, reach))
                .single();
    }

    List<StoredRecord> members(UUID household, Reach reach) {
        return jdbc.sql(PERSON + "where household = :household" + IN_ORDER)
                .param("household", household)
                .query((row, number) -> stored(row, reach))
                .list();
    }

    /** All rows of all lists that name the household or one of these identity numbers. */
    List<StoredRecord> lists(String household, List<String> identities, Reach reach) {
        return jdbc.sql(LIST_ROW + """
                        where household_number = :household
                           or identity = any(array(select decode(hex, 'hex') from unnest(:identities::text[]) as known(hex)))
                        """ + IN_ORDER)
                .param("household", household)
                .param("identities", identities.toArray(String[]::new))
                .query((row, number) -> stored(row, reach))
                .list();
    }

    /** Everybody who is registered under one of these identity numbers. */
    List<StoredRecord> registered(List<String> identities, Reach reach) {
        return jdbc.sql(PERSON + """
                        where identity = any(array(select decode(hex, 'hex') from unnest(:identities::text[]) as known(hex)))
                        """ + IN_ORDER)
                .param("identities", identities.toArray(String[]::new))
                .query((row, number) -> stored(row, reach))
                .list();
    }

    /** Records of any table whose fact has that value, over an index wherever there is one. */
    List<StoredRecord> where(String table, String fact, Object value, Reach reach) {
        Set<String> wanted = plan.listed().of(table, fact);
        if (table.equals("household") && fact.equals("village_code") && wanted != null) {
            return thin(wanted, value, reach);
        }
        return switch (table) {
            case "household" -> equal(HOUSEHOLD, "where " + ofHousehold(fact), fact, value, reach);
            case "person" -> equal(PERSON, "where " + ofPerson(fact), fact, value, reach);
            default -> inList(table, fact, value, reach);
        };
    }

    /** Rows of a list in a division, or one by the fact that tells them apart, else by its place. */
    List<StoredRecord> listed(String list, String keyFact, @Nullable String key, String division, Reach reach) {
        return jdbc.sql(LIST_ROW + """
                        where list = :list and village_code >= :division and village_code < :divisionEnd
                          and (:key::text is null or coalesce(facts ->> :keyFact, place) = :key)
                        """ + IN_ORDER)
                .param("list", list)
                .param("keyFact", keyFact)
                .param("key", key)
                .param("division", division)
                .param("divisionEnd", division + ":")
                .query((row, number) -> stored(row, reach))
                .list();
    }

    private List<StoredRecord> thin(Set<String> wanted, Object village, Reach reach) {
        String facts = wanted.stream()
                .map(Rows::named)
                .map(fact -> "'" + fact + "', facts -> '" + fact + "'")
                .collect(Collectors.joining(", "));
        return jdbc.sql(THIN_HOUSEHOLDS.formatted(facts))
                .param("value", village.toString())
                .query((row, number) -> stored(row, reach))
                .list();
    }

    /** The catalogue's names are plain words; nothing else may become part of a query. */
    private static String named(String fact) {
        if (!fact.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalStateException("no name of a fact: " + fact);
        }
        return fact;
    }

    private List<StoredRecord> equal(String select, String where, String fact, Object value, Reach reach) {
        return jdbc.sql(select + where + IN_ORDER)
                .param("value", value.toString())
                .param("fact", fact)
                .query((row, number) -> stored(row, reach))
                .list();
    }

    private static String ofHousehold(String fact) {
        return switch (fact) {
            case "household_id" -> "number = :value";
            case "village_code", "phone", "head_name", "kind" -> fact + " = :value";
            default -> "facts ->> :fact = :value";
        };
    }

    private static String ofPerson(String fact) {
        return switch (fact) {
            case "id_key" -> "identity = decode(:value, 'hex')";
            case "person_id" -> "number = :value";
            case "name" -> "name = :value";
            case "household_id" -> "household = (select id from register.household where number = :value)";
            default -> "facts ->> :fact = :value";
        };
    }

    private List<StoredRecord> inList(String list, String fact, Object value, Reach reach) {
        String where = switch (fact) {
            case "household_id" -> "where list = :list and household_number = :value";
            case "id_key" -> "where list = :list and identity = decode(:value, 'hex')";
            default -> LINKED;
        };
        return jdbc.sql(LIST_ROW + where + IN_ORDER)
                .param("list", list)
                .param("fact", fact)
                .param("value", value.toString())
                .param("link", Links.hash(list, fact, value))
                .query((row, number) -> stored(row, reach))
                .list();
    }

    private StoredRecord stored(ResultSet row, Reach reach) throws SQLException {
        Table table = plan.catalogue().table(row.getString("list"));
        return new StoredRecord(
                table,
                IdentityFacts.opened(FactsJson.read(table, row.getString("facts")), sealing),
                row.getString("place"),
                reach);
    }
}
