package camphor.server.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.RealWorldTest;
import camphor.server.identity.People;
import camphor.server.identity.account.Account;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database alone, with no service in between: plain SQL over the application's own connection. */
@RealWorldTest
class RowLevelSecurityTest {

    /**
     * Tables that hold nobody's data: which deliveries and lists there were, which rows a snapshot lacks, by id, how far a
     * new key has come.
     */
    private static final List<String> ABOUT_NOBODY = List.of(
            "casework.transition",
            "identity.audit_head",
            "register.batch",
            "register.delivered",
            "register.key_rotation",
            "register.snapshot",
            "register.touched");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Actors actors;

    @Autowired
    People people;

    @Autowired
    List<ScopeExample> examples;

    @Autowired
    PlatformTransactionManager transactions;

    TransactionTemplate transaction;

    @BeforeEach
    void begin() {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void is_on_and_forced_for_every_table_with_peoples_data() {
        assertThat(jdbc.sql("""
                        select namespace.nspname || '.' || class.relname
                        from pg_class as class
                        join pg_namespace as namespace on namespace.oid = class.relnamespace
                        where namespace.nspname in ('identity', 'register', 'evidence', 'casework')
                          and class.relkind in ('r', 'p')
                          and not (class.relrowsecurity and class.relforcerowsecurity)
                        order by 1
                        """).query(String.class).list()).isSubsetOf(ABOUT_NOBODY);
    }

    @Test
    void has_a_policy_wherever_it_is_on() {
        assertThat(jdbc.sql("""
                        select relname from pg_class
                        where relrowsecurity and not exists (select from pg_policy where polrelid = pg_class.oid)
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void cannot_be_passed_by_with_the_role_of_the_application() {
        assertThat(jdbc.sql("""
                        select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                            or exists (select from pg_class where relowner = role.oid)
                            or exists (select from pg_proc where proowner = role.oid)
                            or exists (select from pg_namespace where nspowner = role.oid)
                            or exists (select from pg_auth_members where member = role.oid)
                        from pg_roles as role where rolname = current_user
                        """).query(Boolean.class).single()).isFalse();
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("camphor_app");
        for (String attempt : List.of(
                "alter table identity.account disable row level security",
                "drop policy account_seen on identity.account",
                "create policy all_of_them on identity.account using (true)",
                "set role camphor_owner",
                "alter role camphor_app bypassrls")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update()).as(attempt).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void shows_nothing_to_nobody() {
        people.having(Role.HUB, "430421212");

        assertThat(jdbc.sql("select count(*) from identity.account")
                        .query(Long.class)
                        .single())
                .isZero();
        Long seen = transaction.execute(status -> count("identity.account"));
        assertThat(seen).isZero();
    }

    @Test
    void shows_an_account_to_itself_and_its_secrets_to_no_other() {
        Account own = people.having(Role.HUB, "430421212");
        people.having(Role.HUB, "430421212");

        assertThat(as(own, () -> count("identity.account"))).isEqualTo(1);
        assertThat(as(own, () -> count("identity.password"))).isEqualTo(1);
        assertThat(as(own, () -> count("identity.login_attempt"))).isZero();
        assertThat(as(own, () -> count("identity.invitation"))).isZero();
        assertThat(as(people.having(Role.AUDITOR, "430421"), () -> count("identity.account")))
                .isGreaterThan(2);
        assertThat(as(people.having(Role.AUDITOR, "430421"), () -> count("identity.password")))
                .isEqualTo(1);
    }

    @Test
    void lets_nobody_but_an_administrator_change_an_account() {
        Account own = people.having(Role.HUB, "430421212");
        String promotion = "update identity.account set role = 'ADMINISTRATOR' where login = '" + own.login() + "'";

        assertThat(as(own, () -> (long) jdbc.sql(promotion).update())).isZero();
        assertThat(as(people.having(Role.AUDITOR, "430421"), () ->
                        (long) jdbc.sql(promotion).update()))
                .isZero();
        assertThat(as(people.having(Role.ADMINISTRATOR), () ->
                        (long) jdbc.sql(promotion).update()))
                .isEqualTo(1);
    }

    @Test
    void shows_of_the_register_only_what_lies_in_the_territory() {
        examples.forEach(ScopeExample::inside);
        examples.forEach(ScopeExample::outside);
        Account hub = people.having(Role.HUB, "430421212");
        Account administrator = people.having(Role.ADMINISTRATOR);

        assertThat(tablesByVillage()).contains("register.household", "register.person");
        assertThat(actors.<Long>asSystem(() -> transaction.execute(status -> foreign("register.household"))))
                .isPositive();
        assertThat(as(hub, () -> count("register.household"))).isPositive();
        for (String table : tablesByVillage()) {
            assertThat(as(hub, () -> foreign(table))).as(table).isZero();
            assertThat(as(administrator, () -> count(table))).as(table).isZero();
        }
    }

    @Test
    void lets_nobody_write_to_the_register_outside_the_territory_or_move_a_row_out_of_it() {
        examples.forEach(ScopeExample::inside);
        examples.forEach(ScopeExample::outside);
        Account hub = people.having(Role.HUB, "430421212");
        String foreign = " where not starts_with(village_code, '430421212')";

        assertThat(as(hub, () -> (long) jdbc.sql("update register.household set version = 99" + foreign)
                        .update()))
                .isZero();
        assertThatThrownBy(() -> as(hub, () -> (long) jdbc.sql("""
                                update register.household
                                set facts = facts || '{"village_code": "431023113001"}'
                                """).update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void forgets_who_acted_when_the_transaction_ends() {
        as(people.having(Role.ADMINISTRATOR), () -> count("identity.account"));

        assertThat(jdbc.sql("select coalesce(current_setting('camphor.actor', true), '')"
                                + " || coalesce(current_setting('camphor.role', true), '')"
                                + " || coalesce(current_setting('camphor.territory', true), '')")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    private List<String> tablesByVillage() {
        return jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.columns
                        where table_schema in ('register', 'evidence', 'casework') and column_name = 'village_code' order by 1
                        """).query(String.class).list();
    }

    private long foreign(String table) {
        return jdbc.sql("select count(*) from " + table + " where not starts_with(village_code, '430421212')")
                .query(Long.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private Long as(Account account, Supplier<Long> query) {
        Actor actor = new Actor(account.id(), account.name(), account.role(), account.scope());
        return actors.as(actor, () -> transaction.execute(status -> query.get()));
    }
}
