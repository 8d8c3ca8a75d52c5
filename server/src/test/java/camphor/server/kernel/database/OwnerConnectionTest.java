package camphor.server.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerConnectionTest {

    @TempDir
    Path data;

    @Test
    void joins_the_database_that_runs_and_starts_the_one_that_stands_still() throws Exception {
        OwnPostgres running = OwnPostgres.in(data.resolve("postgres"));
        try (OwnerConnection beside = OwnerConnection.in(data)) {
            assertThat(user(beside)).isEqualTo(OwnPostgres.OWNER);
            assertThat(beside.connection().getMetaData().getURL())
                    .isEqualTo(running.address().jdbc());
        } finally {
            running.close();
        }

        try (OwnerConnection alone = OwnerConnection.in(data)) {
            assertThat(user(alone)).isEqualTo(OwnPostgres.OWNER);
            assertThat(DataLock.isHeld(data.resolve("postgres"))).isTrue();
        }
        assertThat(DataLock.isHeld(data.resolve("postgres"))).isFalse();
    }

    @Test
    void makes_no_database_where_there_is_none() {
        assertThatThrownBy(() -> OwnerConnection.in(data)).hasMessageContaining("没有香樟的数据库");
        assertThat(data).isEmptyDirectory();
    }

    private static String user(OwnerConnection owner) throws SQLException {
        try (var statement = owner.connection().createStatement();
                var row = statement.executeQuery("select current_user")) {
            row.next();
            return row.getString(1);
        }
    }
}
