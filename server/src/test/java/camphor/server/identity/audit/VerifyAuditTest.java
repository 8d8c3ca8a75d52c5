package camphor.server.identity.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyAuditTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final String url = TestPostgres.freshDatabase();

    @TempDir
    Path empty;

    @BeforeEach
    void three_entries() throws SQLException {
        try (Connection superuser = TestPostgres.superuser(url)) {
            superuser.setAutoCommit(false);
            AuditSamples.append(superuser, 3);
            superuser.commit();
        }
    }

    @Test
    void says_that_the_chain_is_whole_and_gives_a_head_that_it_takes_back() {
        assertThat(run("verify", "--database", url)).isZero();
        assertThat(said()).contains("审计链完整：3 条");
        String head = said().replaceAll("(?s).*head: (\\S+).*", "$1");

        assertThat(run("verify", "--database", url, "--head", head)).isZero();
        assertThat(run("verify", "--database", url, "--head", "3:" + "0".repeat(64)))
                .isEqualTo(1);
    }

    @Test
    void names_the_first_entry_that_is_not_as_it_was_written() throws SQLException {
        try (Connection superuser = TestPostgres.superuser(url);
                var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update identity.audit set account_name = '他人' where no = 2");
        }

        assertThat(run("verify", "--database", url)).isEqualTo(1);
        assertThat(said()).contains("审计链在第 2 条断开").contains("内容被改动");
    }

    @Test
    void says_how_it_is_used_and_what_it_cannot_read() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("verify", "--head")).isEqualTo(2);
        assertThat(run("verify", "--head", "3:abc")).isEqualTo(2);
        assertThat(run("verify", "--data", empty.toString())).isEqualTo(3);
    }

    private int run(String... arguments) {
        PrintStream stream = new PrintStream(out, true, UTF_8);
        return new VerifyAudit(stream, stream).run(List.of(arguments));
    }

    private String said() {
        return out.toString(UTF_8);
    }
}
