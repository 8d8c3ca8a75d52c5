package camphor.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * One PostgreSQL for all tests of a run, and in it one migrated database that every other is copied from: a copy takes a
 * tenth of a second. It need not survive, so nothing waits for the disk.
 */
public final class TestPostgres {

    private static final String OWNER = "camphor_owner";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = started();

    private TestPostgres() {}

    /** A new database with all migrations done and nothing else in it; the URL as a person would configure it. */
    public static String freshDatabase() {
        String name = "world_" + COUNT.incrementAndGet();
        asSuperuser("create database " + name + " template template_camphor owner " + OWNER);
        return url(name);
    }

    /** A new database in which nothing has been migrated. */
    public static String emptyDatabase() {
        String name = "empty_" + COUNT.incrementAndGet();
        asSuperuser("create database " + name + " owner " + OWNER);
        return url(name);
    }

    /** A connection of the superuser, for what no door of the application may do. */
    public static Connection superuser(String url) throws SQLException {
        String database = url.substring(url.lastIndexOf('/') + 1);
        return DriverManager.getConnection(POSTGRES.getJdbcUrl("postgres", database));
    }

    private static String url(String database) {
        return "postgresql://" + OWNER + ":owner@127.0.0.1:" + POSTGRES.getPort() + "/" + database;
    }

    private static EmbeddedPostgres started() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "300")
                    .setRegisterShutdownHook(false)
                    .start();
            migrateTemplate(postgres);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterTheApplications(postgres)));
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** They still ask when they stop, each in a hook of its own; stopping before them would let them wait half a minute. */
    private static void stopAfterTheApplications(EmbeddedPostgres postgres) {
        try (postgres;
                Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                        for tenth in 1..200 loop
                            perform pg_stat_clear_snapshot();
                            exit when not exists (select from pg_stat_activity where usename = 'camphor_app');
                            perform pg_sleep(0.1);
                        end loop;
                    end $$""");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void migrateTemplate(EmbeddedPostgres postgres) {
        execute(postgres, "create role " + OWNER + " login createrole password 'owner'");
        execute(postgres, "set role " + OWNER + "; create role camphor_app login");
        execute(postgres, "create database template_camphor owner " + OWNER);
        Flyway.configure()
                .dataSource("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/template_camphor", OWNER, "owner")
                .schemas("kernel")
                .load()
                .migrate();
    }

    private static void asSuperuser(String statement) {
        execute(POSTGRES, statement);
    }

    private static void execute(EmbeddedPostgres postgres, String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
