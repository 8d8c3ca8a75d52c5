package camphor.server.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.kernel.database.Database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @Test
    void an_address_as_postgresqls_tools_write_it_is_understood() {
        assertThat(DatabaseAddress.of("postgresql://owner:p%40ss+word@db.county:6432/camphor?sslmode=require"))
                .isEqualTo(new DatabaseAddress(
                        "jdbc:postgresql://db.county:6432/camphor?sslmode=require", new Login("owner", "p@ss+word")));
    }

    @Test
    void the_port_may_be_left_out() {
        assertThat(DatabaseAddress.of("postgresql://owner:secret@localhost/camphor")
                        .jdbc())
                .isEqualTo("jdbc:postgresql://localhost/camphor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://localhost/camphor",
                "postgresql://owner@localhost/camphor",
                "postgresql://a:b@h/",
                "camphor"
            })
    void what_lacks_user_password_or_name_is_refused_with_an_example(String url) {
        assertThatThrownBy(() -> DatabaseAddress.of(url)).hasMessageContaining("postgresql://");
    }

    @Test
    void a_password_never_shows_in_a_text() {
        assertThat(DatabaseAddress.of("postgresql://owner:secret@localhost/camphor")
                        .toString())
                .doesNotContain("secret");
    }
}
