package camphor.server.identity.secondfactor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 6238, appendix B, and of RFC 4648, section 10. */
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "59, 94287082, 46119246, 90693936",
        "1111111109, 07081804, 68084774, 25091201",
        "1111111111, 14050471, 67062674, 99943326",
        "1234567890, 89005924, 91819424, 93441116",
        "2000000000, 69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826"
    })
    void gives_the_codes_of_the_standard(long seconds, String sha1, String sha256, String sha512) {
        long step = Totp.stepAt(Instant.ofEpochSecond(seconds));

        assertThat(new Totp("HmacSHA1", 8).code(SECRET, step)).isEqualTo(sha1);
        assertThat(new Totp("HmacSHA256", 8).code(seed(32), step)).isEqualTo(sha256);
        assertThat(new Totp("HmacSHA512", 8).code(seed(64), step)).isEqualTo(sha512);
    }

    @Test
    void takes_the_code_of_a_clock_that_is_a_step_off_but_not_of_two() {
        long step = Totp.stepAt(NOW);

        assertThat(match(step - 1, 0)).hasValue(step - 1);
        assertThat(match(step + 1, 0)).hasValue(step + 1);
        assertThat(match(step - 2, 0)).isEmpty();
        assertThat(match(step + 2, 0)).isEmpty();
    }

    @Test
    void takes_no_code_twice_and_none_older_than_the_last() {
        long step = Totp.stepAt(NOW);

        assertThat(match(step, step)).isEmpty();
        assertThat(match(step - 1, step)).isEmpty();
        assertThat(match(step + 1, step)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writes_secrets_as_the_standard_does(String bytes, String text) {
        assertThat(Base32.text(bytes.getBytes(US_ASCII))).isEqualTo(text);
    }

    private static OptionalLong match(long step, long lastUsed) {
        return Totp.OF_APPS.match(SECRET, Totp.OF_APPS.code(SECRET, step), NOW, lastUsed);
    }

    private static byte[] seed(int length) {
        return "1234567890".repeat(7).substring(0, length).getBytes(US_ASCII);
    }
}
