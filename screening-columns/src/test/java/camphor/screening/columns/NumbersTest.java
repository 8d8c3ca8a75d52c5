package camphor.screening.columns;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.term.Operation;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final Batch ONE_ROW = Batch.range(0, 1);

    @Test
    void what_could_leave_64_bits_is_read_elsewhere_however_small_it_is_now() {
        Vector wide = Numbers.of(2, 3e18, (batch, out) -> out[0] = 1);
        assertThat(wide).isInstanceOf(Numbers.class);
        assertThat(NumberForms.of(Operation.PLUS, (Numbers) wide, (Numbers) wide))
                .isInstanceOf(Vector.Elsewhere.class);
        assertThat(((Numbers) wide).withScale(3)).isInstanceOf(Vector.Elsewhere.class);
    }

    @Test
    void decimals_are_brought_to_one_scale_before_they_are_added() {
        Numbers halves = (Numbers) Numbers.constant(1, 5);
        Numbers cents = (Numbers) Numbers.constant(2, 25);
        Numbers sum = (Numbers) NumberForms.of(Operation.PLUS, halves, cents);
        assertThat(sum.scale()).isEqualTo(2);
        assertThat(sum.on(ONE_ROW)[0]).isEqualTo(75);
    }

    @Test
    void dividing_by_zero_is_unknown() {
        Numbers seven = (Numbers) Numbers.constant(0, 7);
        Numbers none = (Numbers) Numbers.constant(0, 0);
        assertThat(((Numbers) NumberForms.of(Operation.DIVIDE, seven, none)).on(ONE_ROW)[0])
                .isEqualTo(Numbers.UNKNOWN);
    }
}
