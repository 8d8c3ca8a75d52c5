package camphor.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCheckTest {
    private static final String SOURCE = "member.xlsx / 成员 / 7";

    private final RowCheck check = RowCheck.of(TownSamples.catalogue(), "person");

    @Test
    void takes_values_of_every_type_and_missing_ones() {
        Object[] known = {
            "P1", "H1", "李四", LocalDate.of(2010, 3, 1), 12L, new BigDecimal("1.500"), true, Set.of("chronic")
        };
        assertThatCode(() -> check.check(known, SOURCE)).doesNotThrowAnyException();
        assertThatCode(() -> check.check(new Object[8], SOURCE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"4, 13", "4, -1", "5, 1.234", "5, 100000000"})
    void refuses_a_number_that_the_catalogue_does_not_allow_and_names_its_row(int position, BigDecimal number) {
        Object[] row = new Object[8];
        row[position] = position == 4 ? (Object) number.longValueExact() : number;
        assertThatThrownBy(() -> check.check(row, SOURCE))
                .isInstanceOfSatisfying(
                        ScreeningFault.class,
                        fault -> assertThat(fault.label().zh())
                                .startsWith(SOURCE)
                                .contains(number.toPlainString()));
    }

    @Test
    void refuses_a_day_beyond_the_year_9999() {
        Object[] row = new Object[8];
        row[3] = LocalDate.of(10_000, 1, 1);
        assertThatThrownBy(() -> check.check(row, SOURCE)).isInstanceOf(ScreeningFault.class);
    }
}
