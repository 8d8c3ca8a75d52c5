package camphor.server.kernel;

import static camphor.server.kernel.KernelRefusal.COMMAND_DIFFERS;
import static camphor.server.kernel.KernelRefusal.NOT_LOGGED_IN;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class RefusalAdviceTest {

    private final MockMvcTester mvc = MockMvcTester.of(
            List.of(new Door()),
            builder -> builder.setControllerAdvice(new RefusalAdvice(texts())).build());

    @Test
    void a_refusal_is_told_in_the_users_language_with_its_code() {
        assertThat(asked("/refusing", "zh-CN"))
                .hasStatus(HttpStatus.CONFLICT)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"type": "urn:camphor:refusal:command-differs", "title": "同一操作此前已用另一内容提交",
                         "detail": "操作编号 7 已用于另一次提交，请刷新页面后重试。", "status": 409, "field": "key"}
                        """);
        assertThat(asked("/refusing", "en")).bodyJson().isLenientlyEqualTo("""
                        {"title": "This command was already sent with another content"}
                        """);
    }

    @Test
    void an_invalid_body_names_the_field_at_fault() {
        assertThat(asked("/checking", "en"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"type": "urn:camphor:refusal:request-invalid", "field": "name"}
                        """);
    }

    @Test
    void a_bug_is_told_by_a_number_and_not_by_its_words() {
        MvcTestResult result = asked("/failing", "en");

        assertThat(result).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(result)
                .bodyText()
                .contains("urn:camphor:refusal:internal-fault")
                .doesNotContain("secret");
        assertThat(result).bodyJson().extractingPath("trace").asString().satisfies(UUID::fromString);
    }

    @Test
    void every_refusal_of_the_kernel_has_words_in_both_languages() {
        assertThat(RefusalTexts.missing("kernel", KernelRefusal.values())).isEmpty();
        assertThat(NOT_LOGGED_IN.code()).isEqualTo("not-logged-in");
    }

    private MvcTestResult asked(String uri, String language) {
        return mvc.post()
                .uri(uri)
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\": \"\"}")
                .exchange();
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("texts/kernel");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @RestController
    static class Door {

        @PostMapping("/refusing")
        void refusing() {
            throw COMMAND_DIFFERS.at("key", "7");
        }

        @PostMapping("/checking")
        void checking(@Valid @RequestBody Named named) {}

        @PostMapping("/failing")
        void failing() {
            throw new IllegalStateException("a secret");
        }
    }

    record Named(@NotBlank String name) {}
}
