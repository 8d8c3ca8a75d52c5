package camphor.server.exchange.export;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Workbooks that were made for the actor. */
@Component
class ExportTable {
    private final JdbcClient jdbc;

    ExportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID job, String file, long rows) {
        jdbc.sql("""
                        insert into exchange.export (job, file, rows) values (:job, :file, :rows)
                        on conflict (job) do update set file = excluded.file, rows = excluded.rows
                        """).param("job", job).param("file", file).param("rows", rows).update();
    }

    /** The name of the actor's own workbook. */
    Optional<String> file(UUID job) {
        return jdbc.sql("select file from exchange.export where job = :job and owner = kernel.actor()")
                .param("job", job)
                .query(String.class)
                .optional();
    }
}
