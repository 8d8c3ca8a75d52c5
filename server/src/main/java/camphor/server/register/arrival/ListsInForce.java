package camphor.server.register.arrival;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which delivery of a list is in force; the rows of the others wait in the past. */
final class ListsInForce {
    private static final String UNLINK = """
            delete from register.list_link where list_row in (select id from register.list_row where %s)
            """;
    private static final String PUT_AWAY = """
            with gone as (delete from register.list_row where %s returning *)
            insert into register.list_row_past
                (id, list, village_code, facts, household_number, identity, links, batch, place, since, replaced_by)
            select id, list, village_code, facts, household_number, identity, links, batch, place, since, :batch
              from gone
            """;

    /** Its own rows, which were put away by its being taken back, stay there. */
    private static final String BRING_BACK = """
            with back as (delete from register.list_row_past
                           where replaced_by = :batch and batch <> :batch returning *)
            insert into register.list_row (id, list, village_code, facts, links, batch, place, since)
            overriding system value
            select id, list, village_code, facts, links, batch, place, since from back
            """;

    private static final String LINK = """
            insert into register.list_link (hash, list_row, village_code)
            select unnest(links), id, village_code
              from register.list_row
             where links is not null and list in (select list from register.list_row_past where batch = :batch)
               and not exists (select from register.list_link where list_link.list_row = list_row.id)
            """;

    private final JdbcClient jdbc;

    ListsInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts rows out of force on behalf of the delivery {@code batch}. */
    void putAway(String which, Map<String, Object> parameters) {
        jdbc.sql(UNLINK.formatted(which)).params(parameters).update();
        jdbc.sql(PUT_AWAY.formatted(which)).params(parameters).update();
    }

    /** Puts in force again what that delivery replaced. */
    void bringBack(UUID batch) {
        jdbc.sql(BRING_BACK).param("batch", batch).update();
        jdbc.sql(LINK).param("batch", batch).update();
    }
}
