package camphor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RedactionTest {
    @Test
    void numbers_that_must_not_travel_are_taken_out() {
        assertThat(Redaction.of("证件号码=431299200701010012；电话=13800000000；卡号=6217000000000000000"))
                .isEqualTo("证件号码=〔证件号略〕；电话=〔电话略〕；卡号=〔卡号略〕");
        assertThat(Redaction.of("残疾证43129920070101001X44、旧号431299070101001")).isEqualTo("残疾证〔证件号略〕、旧号〔证件号略〕");
    }

    @Test
    void amounts_dates_and_the_ids_of_households_stay() {
        assertThat(Redaction.of("户 98000000068 收入 12746.00 元，2021-09-26，村 430421212212"))
                .isEqualTo("户 98000000068 收入 12746.00 元，2021-09-26，村 430421212212");
    }

    @Test
    void a_masked_number_keeps_its_ends() {
        assertThat(Redaction.masked("431299200701010012")).isEqualTo("431299********0012");
        assertThat(Redaction.masked("12345")).isEqualTo("*****");
        assertThat(Redaction.masked("")).isEmpty();
    }

    @Property(seed = "1")
    void no_phone_survives_whatever_stands_around_it(
            @ForAll @IntRange(min = 300_000_000, max = 999_999_999) int rest,
            @ForAll String before,
            @ForAll String after) {
        String phone = "1" + (3 + rest % 7) + String.format("%09d", rest);
        assertThat(Redaction.of(before + "，" + phone + "；" + after)).doesNotContain("，" + phone + "；");
    }
}
