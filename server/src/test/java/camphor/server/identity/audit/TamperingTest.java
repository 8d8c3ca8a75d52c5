package camphor.server.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.TestPostgres;
import camphor.server.identity.audit.Verdict.Broken;
import camphor.server.identity.audit.Verdict.Fault;
import camphor.server.identity.audit.Verdict.Whole;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with every right in the database changes the audit: ten entries, each time undone. */
class TamperingTest {

    private static Connection superuser;

    @BeforeAll
    static void ten_entries() throws SQLException {
        superuser = TestPostgres.superuser(TestPostgres.freshDatabase());
        superuser.setAutoCommit(false);
        AuditSamples.append(superuser, 10);
        superuser.commit();
    }

    @BeforeEach
    void nothing_in_the_way() {
        execute("set local session_replication_role = replica");
    }

    @AfterEach
    void undo() throws SQLException {
        superuser.rollback();
    }

    @AfterAll
    static void close() throws SQLException {
        superuser.close();
    }

    @Test
    void what_nobody_touched_is_whole() throws SQLException {
        assertThat(verdict()).isEqualTo(new Whole(AuditSamples.head(superuser)));
        assertThat(AuditSamples.head(superuser).no()).isEqualTo(10);
    }

    @Test
    void each_changed_column_is_found() throws SQLException {
        for (String change : List.of(
                "at = at + interval '1 microsecond'",
                "account = gen_random_uuid()",
                "account_name = account_name || ' '",
                "action = 'person-seen'",
                "person = null",
                "household = gen_random_uuid()",
                "details = '{}'",
                "details = details || '{\"more\": \"\"}'",
                "address = null")) {
            execute("savepoint untouched");
            execute("update identity.audit set " + change + " where no = 4");
            assertThat(verdict()).as(change).isEqualTo(new Broken(4, Fault.CHANGED));
            execute("rollback to untouched");
        }
    }

    @Test
    void a_hash_that_was_put_in_is_found_even_if_the_next_entry_names_it() throws SQLException {
        execute("update identity.audit set hash = sha256(hash) where no = 4");
        execute("update identity.audit set previous = (select hash from identity.audit where no = 4) where no = 5");

        assertThat(verdict()).isEqualTo(new Broken(4, Fault.CHANGED));

        execute("update identity.audit set previous = sha256(previous) where no = 3");

        assertThat(verdict()).isEqualTo(new Broken(3, Fault.NOT_LINKED));
    }

    @Test
    void a_deleted_entry_is_named() throws SQLException {
        execute("delete from identity.audit where no = 5");

        assertThat(verdict()).isEqualTo(new Broken(5, Fault.MISSING));
    }

    @Test
    void a_deleted_first_entry_is_named() throws SQLException {
        execute("delete from identity.audit where no = 1");

        assertThat(verdict()).isEqualTo(new Broken(1, Fault.MISSING));
    }

    @Test
    void two_entries_that_changed_places_are_found() throws SQLException {
        execute("update identity.audit set no = 1000 + no where no in (4, 6)");
        execute("update identity.audit set no = 1010 - no where no > 1000");

        assertThat(verdict()).isEqualTo(new Broken(4, Fault.NOT_LINKED));
    }

    @Test
    void a_tail_that_was_cut_off_is_found_by_the_head_in_the_database() throws SQLException {
        execute("delete from identity.audit where no > 7");

        assertThat(verdict()).isEqualTo(new Broken(8, Fault.CUT_OFF));
    }

    @Test
    void a_tail_cut_off_together_with_the_head_is_found_by_a_head_kept_elsewhere() throws SQLException {
        Head kept = AuditSamples.head(superuser);
        execute("delete from identity.audit where no > 7");
        execute("update identity.audit_head set no = 7, hash = (select hash from identity.audit where no = 7)");

        assertThat(verdict()).isInstanceOf(Whole.class);
        assertThat(new StoredChain(superuser).verdict(List.of(kept))).isEqualTo(new Broken(8, Fault.CUT_OFF));
    }

    @Test
    void a_tail_that_was_written_anew_is_found_by_a_head_kept_elsewhere() throws SQLException {
        Head kept = AuditSamples.head(superuser);
        execute("delete from identity.audit where no > 7");
        execute("update identity.audit_head set no = 7, hash = (select hash from identity.audit where no = 7)");
        execute("set local session_replication_role = origin");
        AuditSamples.append(superuser, 5);

        assertThat(verdict()).isInstanceOf(Whole.class);
        assertThat(new StoredChain(superuser).verdict(List.of(kept))).isEqualTo(new Broken(10, Fault.REWRITTEN));
    }

    private static Verdict verdict() throws SQLException {
        return new StoredChain(superuser).verdict(AuditSamples.none());
    }

    private static void execute(String sql) {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
