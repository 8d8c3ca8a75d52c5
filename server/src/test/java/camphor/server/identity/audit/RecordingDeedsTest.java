package camphor.server.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.RealWorldTest;
import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.identity.People;
import camphor.server.identity.audit.AuditLog.Asked;
import camphor.server.identity.audit.AuditLog.Line;
import camphor.server.identity.audit.Verdict.Whole;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@RealWorldTest
class RecordingDeedsTest {

    @Autowired
    Audit audit;

    @Autowired
    AuditLog log;

    @Autowired
    Actors actors;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource data;

    @Autowired
    PlatformTransactionManager transactions;

    TransactionTemplate transaction;

    final UUID person = UUID.randomUUID();

    @BeforeEach
    void begin() {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void takes_down_who_when_and_why() {
        Actor hub = people.actor(Role.HUB, "430421212");

        actors.as(hub, () -> transaction.execute(status -> recorded("person-unmasked")));

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.account()).isEqualTo(hub.account());
            assertThat(line.accountName()).isEqualTo(hub.name());
            assertThat(line.details()).containsEntry("reason", "核对");
            assertThat(line.at()).isEqualTo("2026-11-24T09:00:00+08:00");
        });
    }

    @Test
    void a_deed_that_was_undone_leaves_no_entry() {
        actors.asSystem(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            return recorded("person-unmasked");
        }));

        assertThat(lines()).isEmpty();
    }

    @Test
    void a_transaction_within_another_keeps_its_own_deeds_only() {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        actors.asSystem(() -> transaction.execute(outer -> {
            recorded("outer");
            own.execute(inner -> recorded("inner"));
            outer.setRollbackOnly();
            return true;
        }));

        assertThat(lines()).extracting(Line::action).containsExactly("inner");
    }

    @Test
    void a_deed_outside_a_transaction_that_may_write_is_a_bug() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        assertThatThrownBy(() -> recorded("person-unmasked")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> actors.asSystem(() -> reading.execute(status -> recorded("person-unmasked"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void many_at_once_make_one_chain() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(12);
        try {
            List<Future<Boolean>> done = IntStream.range(0, 120)
                    .mapToObj(number -> many.submit(() -> actors.asSystem(
                            () -> Boolean.TRUE.equals(transaction.execute(status -> recorded("deed-" + number))))))
                    .toList();
            for (Future<Boolean> one : done) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            many.shutdown();
        }

        assertThat(lines()).hasSize(120);
        assertThat(verdict()).isInstanceOf(Whole.class);
    }

    @Test
    void the_application_can_neither_change_nor_delete_nor_fork() {
        actors.asSystem(() -> transaction.execute(status -> recorded("person-unmasked")));

        for (String attack : List.of(
                "update identity.audit set address = null",
                "delete from identity.audit",
                "truncate identity.audit",
                "update identity.audit_head set no = 0",
                "delete from identity.audit_head",
                "alter table identity.audit disable trigger all",
                "insert into identity.audit select no + 1, at, account, account_name, action, person, household, details,"
                        + " address, sha256(hash), sha256(sha256(hash)) from identity.audit order by no desc limit 1",
                "insert into identity.audit select no + 2, at, account, account_name, action, person, household, details,"
                        + " address, hash, sha256(hash) from identity.audit order by no desc limit 1")) {
            assertThatThrownBy(() -> actors.asSystem(
                            () -> transaction.execute(status -> jdbc.sql(attack).update())))
                    .as(attack)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void nobody_writes_in_anothers_name() {
        Actor hub = people.actor(Role.HUB, "430421212");
        String forged =
                "insert into identity.audit select coalesce(max(no), 0) + 1, now(), gen_random_uuid(), 'x', 'x',"
                        + " null, null, '{}', null, sha256('a'), sha256('b') from identity.audit";

        assertThatThrownBy(() -> actors.as(
                        hub,
                        () -> transaction.execute(status -> jdbc.sql(forged).update())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private boolean recorded(String action) {
        audit.record(Deed.of(action).onPerson(person).with("reason", "核对"));
        return true;
    }

    private List<Line> lines() {
        Actor auditor = people.actor(Role.AUDITOR, "430421");
        return actors.as(auditor, () -> log.lines(new Asked(person, null, null, null, null), 200));
    }

    private Verdict verdict() throws Exception {
        try (Connection connection = data.getConnection()) {
            connection.setAutoCommit(false);
            Verdict verdict = new StoredChain(connection).verdict(List.of());
            connection.rollback();
            connection.setAutoCommit(true);
            return verdict;
        }
    }
}
