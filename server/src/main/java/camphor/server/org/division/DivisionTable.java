package camphor.server.org.division;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Divisions as a whole: a delivered file against what is there. */
@Component
class DivisionTable {

    private static final String DELIVERED =
            "create temporary table delivered (code text, level text, name text, parent text) on commit drop";
    private static final String COPY = "copy delivered from stdin with (format csv, header true)";

    /** A statistical code of twelve digits, shortened to what its level says. */
    private static final String SHORTENED = """
            create temporary table told on commit drop as
            select left(code, case level when 'province' then 2 when 'city' then 4 when 'county' then 6
                                         when 'township' then 9 else 12 end) collate "C" as code,
                   name,
                   left(parent, case level when 'city' then 2 when 'county' then 4
                                           when 'township' then 6 else 9 end) collate "C" as parent
            from delivered
            """;

    private static final String END_WHAT_IS_GONE_OR_CHANGED = """
            update org.division
            set valid_until = :trueOn
            where valid_until is null
              and not exists (select from told
                              where told.code = division.code and told.name = division.name)
            """;

    private static final String BEGIN_WHAT_IS_NEW = """
            insert into org.division (code, name, parent, valid_from)
            select code, name, parent, :trueOn
            from told
            where not exists (select from org.division
                              where division.code = told.code and division.valid_until is null)
            """;

    private final JdbcClient jdbc;
    private final DataSource data;

    DivisionTable(JdbcClient jdbc, DataSource data) {
        this.jdbc = jdbc;
        this.data = data;
    }

    /** Within the caller's transaction. */
    void merge(String csv, LocalDate trueOn) {
        jdbc.sql(DELIVERED).update();
        copy(csv);
        jdbc.sql(SHORTENED).update();
        jdbc.sql(END_WHAT_IS_GONE_OR_CHANGED).param("trueOn", trueOn).update();
        jdbc.sql(BEGIN_WHAT_IS_NEW).param("trueOn", trueOn).update();
        jdbc.sql("drop table delivered, told").update();
    }

    private void copy(String csv) {
        Connection connection = DataSourceUtils.getConnection(data);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(csv));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, data);
        }
    }
}
