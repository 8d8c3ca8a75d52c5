package camphor.server.org;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stations and offices, on any day. */
@Component
public class Units {

    private static final String ON_A_DAY = """
            select unit.township, unit.id, unit.name, unit.name_en, unit.kind,
                   array(select line.clause
                         from org.line as line
                         where line.township = unit.township and line.unit = unit.id
                           and line.valid_from <= :day and (line.valid_until is null or line.valid_until > :day)
                         order by line.clause) as clauses
            from org.unit as unit
            where unit.valid_from <= :day and (unit.valid_until is null or unit.valid_until > :day)
              and kernel.touches_territory(unit.township)
            order by unit.township, unit.kind <> 'hub', unit.id
            """;

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the actor's townships; for a village's people, those of the township it lies in. */
    public List<Unit> on(LocalDate day) {
        return jdbc.sql(ON_A_DAY)
                .param("day", day)
                .query((row, number) -> new Unit(
                        row.getString("township"),
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getString("kind"),
                        Arrays.asList((String[]) row.getArray("clauses").getArray())))
                .list();
    }
}
