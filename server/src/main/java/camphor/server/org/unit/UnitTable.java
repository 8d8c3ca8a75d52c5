package camphor.server.org.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Units and lines, written. A change ends the row in force and begins another: nothing is overwritten. */
@Component
class UnitTable {

    private static final String BEGIN = """
            insert into org.unit (township, id, name, name_en, kind, valid_from)
            select :township, :id, :name, :nameEn, :kind, :from
            where not exists (select from org.unit where township = :township and id = :id)
            """;
    private static final String END = """
            update org.unit set valid_until = :until
            where township = :township and id = :id and valid_until is null
            """;
    private static final String RENAME = """
            insert into org.unit (township, id, name, name_en, kind, valid_from)
            select township, id, :name, :nameEn, kind, :from
            from org.unit
            where township = :township and id = :id and valid_until = :from
            """;
    private static final String END_LINES = """
            update org.line set valid_until = greatest(:from, valid_from + 1)
            where township = :township and unit = :unit and valid_until is null and not clause = any(:clauses)
            """;
    private static final String BEGIN_LINES = """
            insert into org.line (township, unit, clause, valid_from)
            select :township, :unit, told.clause, :from
            from unnest(:clauses) as told(clause)
            where not exists (select from org.line
                              where line.township = :township and line.unit = :unit and line.clause = told.clause
                                and line.valid_until is null)
            """;

    private final JdbcClient jdbc;

    UnitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A unit to come. */
    record NewUnit(String township, String id, String name, String nameEn, String kind) {}

    /** 1, or 0 where a unit of that id is or was. */
    int begin(NewUnit unit, LocalDate from) {
        return jdbc.sql(BEGIN)
                .param("township", unit.township())
                .param("id", unit.id())
                .param("name", unit.name())
                .param("nameEn", unit.nameEn())
                .param("kind", unit.kind())
                .param("from", from)
                .update();
    }

    /** The day on which the unit in force began; empty where none is. */
    Optional<LocalDate> since(String township, String id) {
        return jdbc.sql("""
                        select valid_from from org.unit
                        where township = :township and id = :id and valid_until is null
                        """)
                .param("township", township)
                .param("id", id)
                .query(LocalDate.class)
                .optional();
    }

    void end(String township, String id, LocalDate until) {
        jdbc.sql(END)
                .param("township", township)
                .param("id", id)
                .param("until", until)
                .update();
    }

    void rename(String township, String id, String name, String nameEn, LocalDate from) {
        end(township, id, from);
        jdbc.sql(RENAME)
                .param("township", township)
                .param("id", id)
                .param("name", name)
                .param("nameEn", nameEn)
                .param("from", from)
                .update();
    }

    /** How many clauses are new in the unit's line; those that it no longer answers for end. */
    int setLine(String township, String unit, List<String> clauses, LocalDate from) {
        String[] ids = clauses.toArray(String[]::new);
        jdbc.sql(END_LINES)
                .param("township", township)
                .param("unit", unit)
                .param("clauses", ids)
                .param("from", from)
                .update();
        return jdbc.sql(BEGIN_LINES)
                .param("township", township)
                .param("unit", unit)
                .param("clauses", ids)
                .param("from", from)
                .update();
    }
}
