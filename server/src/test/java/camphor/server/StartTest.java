package camphor.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RealWorldTest
class StartTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_application_says_that_it_is_well() {
        assertThat(mvc.get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("status")
                .isEqualTo("UP");
    }

    @Test
    void it_works_in_a_role_that_owns_nothing_and_cannot_pass_row_level_security_by() {
        assertThat(jdbc.sql("""
                        select rolname || ' ' || rolsuper || ' ' || rolbypassrls || ' ' || exists (
                            select from pg_class where relowner = pg_roles.oid)
                        from pg_roles where rolname = current_user
                        """).query(String.class).single()).isEqualTo("camphor_app false false false");
    }

    @Test
    void only_whether_it_is_well_can_be_asked_without_a_login() {
        assertThat(mvc.get().uri("/actuator/metrics")).hasStatus(401);
        assertThat(mvc.get().uri("/v3/api-docs")).hasStatus(401);
        assertThat(mvc.get().uri("/api/units")).hasStatus(401);
    }

    @Test
    void what_is_neither_a_page_nor_an_endpoint_is_not_found() {
        assertThat(mvc.get().uri("/assets/none.js")).hasStatus(404);
        assertThat(mvc.get().uri("/api/none")).hasStatus(404);
    }
}
