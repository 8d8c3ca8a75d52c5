package camphor.server.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private final PasswordRule rule = new PasswordRule();

    @ParameterizedTest
    @ValueSource(strings = {"kuayue-xiangzhang-1949", "门前那棵香樟有三百年了", "four plain words here", "𠮷𠮷野家的一碗牛肉饭真好吃"})
    void takes_a_sentence_in_any_script(String password) {
        assertThat(rule.check(password, "cungan")).isEqualTo(password);
    }

    @ParameterizedTest
    @CsvSource({
        "nine-char, password-too-short",
        "樟树村的老村长家, password-too-short",
        "qwertyuiop, password-common",
        "Password123!, password-common",
        "sunshine2026!!, password-common",
        "1q2w3e4r5t, password-common",
        "aaaabbbbcccc, password-monotonous",
        "2345678901, password-monotonous",
        "abcdefghijklm, password-monotonous",
        "my-cungan-password, password-holds-name",
        "MY-CUNGAN-PASSWORD, password-holds-name"
    })
    void says_why_it_does_not_take_another(String password, String code) {
        assertThatThrownBy(() -> rule.check(password, "cungan")).hasMessage(code);
    }

    @Test
    void refuses_what_is_longer_than_anybody_types() {
        assertThat(rule.check("0f9b-x".repeat(21), "cungan")).hasSize(126);
        assertThatThrownBy(() -> rule.check("0f9b-x".repeat(22), "cungan")).hasMessage("password-too-long");
    }

    @Test
    void keeps_passwords_as_argon2id_with_a_salt_of_their_own() {
        PasswordHashes hashes = new PasswordHashes();
        String hash = hashes.of("kuayue-xiangzhang-1949");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes.of("kuayue-xiangzhang-1949")).isNotEqualTo(hash);
        assertThat(hashes.matches("kuayue-xiangzhang-1949", hash)).isTrue();
        assertThat(hashes.matches("kuayue-xiangzhang-1950", hash)).isFalse();
        assertThat(hashes.outdated(hash)).isFalse();
        assertThat(hashes.outdated(hash.replace("t=2", "t=1"))).isTrue();
    }

    @Test
    void nobody_has_the_password_that_stands_in_for_a_missing_one() {
        assertThat(new PasswordHashes().matches("nobody has this password", null))
                .isFalse();
    }
}
