package camphor.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServeOptionsTest {

    @Test
    void the_words_of_serve_become_properties_and_others_are_passed_on() {
        assertThat(ServeOptions.asProperties(
                        "--data", "/srv/camphor", "--port=9090", "--sample", "--logging.level.root=info"))
                .containsExactly(
                        "--camphor.data=/srv/camphor",
                        "--server.port=9090",
                        "--camphor.sample=true",
                        "--logging.level.root=info");
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertThatThrownBy(() -> ServeOptions.asProperties("--port")).hasMessageContaining("--port");
    }
}
