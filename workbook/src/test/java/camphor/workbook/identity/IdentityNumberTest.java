package camphor.workbook.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class IdentityNumberTest {
    @Test
    void the_standards_own_example_is_right() {
        IdentityNumber number = IdentityNumber.of("11010519491231002x");

        assertThat(number)
                .isEqualTo(new IdentityNumber("11010519491231002X", 18, true, LocalDate.of(1949, 12, 31), "female"));
    }

    @Test
    void a_certificate_of_disability_holds_the_number_in_front() {
        IdentityNumber number = IdentityNumber.of("11010519491231002X43B1");

        assertThat(number.key()).isEqualTo("11010519491231002X");
        assertThat(number.length()).isEqualTo(22);
        assertThat(number.checked()).isTrue();
    }

    @Test
    void a_number_that_is_none_tells_only_its_length() {
        assertThat(IdentityNumber.of("4304211990")).isEqualTo(new IdentityNumber("4304211990", 10, false, null, null));
        assertThat(IdentityNumber.of("43042119900101001号").checked()).isFalse();
    }

    @Test
    void a_day_that_never_was_is_not_checked_even_with_a_right_check_digit() {
        String digits = "43042119900230001";

        IdentityNumber number = IdentityNumber.of(digits + IdentityNumber.check(digits));

        assertThat(number.birth()).isNull();
        assertThat(number.checked()).isFalse();
        assertThat(number.sex()).isEqualTo("male");
    }

    @Property(seed = "1")
    void a_built_number_tells_what_it_was_built_of_and_any_single_wrong_digit_is_seen(
            @ForAll @DateRange(min = "1900-01-01", max = "2025-12-31") LocalDate birth,
            @ForAll @IntRange(max = 999) int serial,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        String digits = "430421" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", serial);
        String number = digits + IdentityNumber.check(digits);
        char wrong = (char) ('0' + (digits.charAt(place) - '0' + change) % 10);
        String changed = number.substring(0, place) + wrong + number.substring(place + 1);

        assertThat(IdentityNumber.of(number).checked()).isTrue();
        assertThat(IdentityNumber.of(number).birth()).isEqualTo(birth);
        assertThat(IdentityNumber.of(number).sex()).isEqualTo(serial % 2 == 1 ? "male" : "female");
        assertThat(IdentityNumber.of(changed).checked()).isFalse();
    }
}
