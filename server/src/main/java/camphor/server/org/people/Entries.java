package camphor.server.org.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries that the transaction's territory shows, as of a day; an entry that has ended stays. */
@Component
class Entries {

    /** Whether the row holds on the day that is asked for; without a day, whether it has not ended. */
    private static final String HOLDS = """
             and (case when :day::date is null then valid_until is null
                       else valid_from <= :day and (valid_until is null or valid_until > :day) end)
            """;

    private static final String GROUPS = """
            select id, village_code, name, valid_from, valid_until, entered_by, ended_by
            from org.village_group
            where village_code = :division
            """ + HOLDS + " order by length(name), name";
    private static final String POSTS = """
            select id, division_code, unit, post, holder, account, valid_from, valid_until, entered_by, ended_by
            from org.post
            where starts_with(division_code, :division)
            """ + HOLDS + " order by division_code, unit nulls first, post, valid_from";
    private static final String PAIRINGS =
            """
            select id, village_code, household_number, helper, helper_unit, account, valid_from, valid_until,
                   entered_by, ended_by
            from org.pairing
            where starts_with(village_code, :division)
            """ + HOLDS + " order by village_code, household_number, valid_from limit 2000";

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Group> groups(String village, @Nullable LocalDate day) {
        return asked(GROUPS, village, day)
                .query((row, number) ->
                        new Group(id(row, "id"), row.getString("village_code"), row.getString("name"), period(row)))
                .list();
    }

    List<Post> posts(String division, @Nullable LocalDate day) {
        return asked(POSTS, division, day)
                .query((row, number) -> new Post(
                        id(row, "id"),
                        row.getString("division_code"),
                        row.getString("unit"),
                        row.getString("post"),
                        row.getString("holder"),
                        row.getObject("account", UUID.class),
                        period(row)))
                .list();
    }

    List<Pairing> pairings(String division, @Nullable LocalDate day) {
        return asked(PAIRINGS, division, day)
                .query((row, number) -> new Pairing(
                        id(row, "id"),
                        row.getString("village_code"),
                        row.getString("household_number"),
                        row.getString("helper"),
                        row.getString("helper_unit"),
                        row.getObject("account", UUID.class),
                        period(row)))
                .list();
    }

    void add(Group group) {
        jdbc.sql("""
                        insert into org.village_group (id, village_code, name, valid_from, entered_by)
                        values (:id, :village, :name, :from, :by)
                        """)
                .param("id", group.id())
                .param("village", group.village())
                .param("name", group.name())
                .param("from", group.period().from())
                .param("by", group.period().enteredBy())
                .update();
    }

    void add(Post post) {
        jdbc.sql("""
                        insert into org.post (id, division_code, unit, post, holder, account, valid_from, entered_by)
                        values (:id, :division, :unit, :post, :holder, :account, :from, :by)
                        """)
                .param("id", post.id())
                .param("division", post.division())
                .param("unit", post.unit())
                .param("post", post.post())
                .param("holder", post.holder())
                .param("account", post.account())
                .param("from", post.period().from())
                .param("by", post.period().enteredBy())
                .update();
    }

    void add(Pairing pairing) {
        jdbc.sql("""
                        insert into org.pairing (id, village_code, household_number, helper, helper_unit, account,
                                                 valid_from, entered_by)
                        values (:id, :village, :household, :helper, :helperUnit, :account, :from, :by)
                        """)
                .param("id", pairing.id())
                .param("village", pairing.village())
                .param("household", pairing.household())
                .param("helper", pairing.helper())
                .param("helperUnit", pairing.helperUnit())
                .param("account", pairing.account())
                .param("from", pairing.period().from())
                .param("by", pairing.period().enteredBy())
                .update();
    }

    /** The day on which the entry in force began; empty where there is none, or not in the territory. */
    Optional<LocalDate> since(EntryKind kind, UUID id) {
        return jdbc.sql("select valid_from from " + kind.table() + " where id = :id and valid_until is null")
                .param("id", id)
                .query(LocalDate.class)
                .optional();
    }

    /** How many were ended: 1, or 0 where the territory lets it be seen but not changed. */
    int end(EntryKind kind, UUID id, LocalDate until, String by) {
        return jdbc.sql("update " + kind.table()
                        + " set valid_until = :until, ended_by = :by where id = :id and valid_until is null")
                .param("id", id)
                .param("until", until)
                .param("by", by)
                .update();
    }

    private JdbcClient.StatementSpec asked(String sql, String division, @Nullable LocalDate day) {
        return jdbc.sql(sql).param("division", division).param("day", day);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("entered_by"),
                row.getString("ended_by"));
    }
}
