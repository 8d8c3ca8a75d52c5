package camphor.ledger;

import static camphor.ledger.IndicatorLine.Verdict.MET;
import static camphor.ledger.IndicatorLine.Verdict.MISSED;
import static camphor.ledger.IndicatorLine.Verdict.NOBODY;
import static camphor.ledger.IndicatorLine.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.ledger.IndicatorLine.Value;
import camphor.pack.Indicator.Direction;
import camphor.pack.Indicator.Unit;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JudgementTest {
    @Test
    void a_share_that_reaches_its_target_is_met() {
        assertThat(share("1").verdict(value(10, 10, 0))).isEqualTo(MET);
        assertThat(share("1").verdict(value(9, 10, 0))).isEqualTo(MISSED);
    }

    @Test
    void what_is_unknown_leaves_open_only_what_it_could_turn() {
        assertThat(share("1").verdict(value(10, 10, 1))).isEqualTo(UNKNOWN);
        assertThat(share("1").verdict(value(9, 10, 1))).isEqualTo(MISSED);
        assertThat(share("0.3").verdict(value(5, 10, 1))).isEqualTo(MET);
    }

    @Test
    void nobody_whom_it_concerns_is_neither_met_nor_missed() {
        assertThat(share("1").verdict(value(0, 0, 0))).isEqualTo(NOBODY);
        assertThat(share("1").verdict(value(0, 0, 3))).isEqualTo(UNKNOWN);
    }

    @Test
    void a_count_that_must_be_zero_is_missed_by_one_and_open_with_one_unknown() {
        assertThat(zero().verdict(new Value(BigDecimal.ZERO, null, 0))).isEqualTo(MET);
        assertThat(zero().verdict(new Value(BigDecimal.ONE, null, 5))).isEqualTo(MISSED);
        assertThat(zero().verdict(new Value(BigDecimal.ZERO, null, 1))).isEqualTo(UNKNOWN);
        assertThat(zero().verdict(Value.NONE)).isEqualTo(UNKNOWN);
    }

    @Test
    void a_share_is_rounded_down_so_that_not_all_never_reads_as_all() {
        assertThat(new IndicatorText(share("1")).cells(value(9999, 10_000, 0)))
                .containsExactly("99.9%", "9,999", "10,000", "0");
        assertThat(new IndicatorText(share("1")).target()).isEqualTo("≥ 100%");
    }

    @Property(seed = "1")
    void whatever_the_unknown_turn_out_to_be_a_verdict_stands(
            @ForAll @IntRange(max = 20) int above,
            @ForAll @IntRange(max = 20) int below,
            @ForAll @IntRange(max = 5) int unknown,
            @ForAll @IntRange(max = 5) int turnedAbove,
            @ForAll @IntRange(max = 5) int turnedBelow) {
        IndicatorLine line = share("0.5");
        var verdict = line.verdict(value(above, above + below, unknown));
        int up = Math.min(turnedAbove, unknown);
        int down = Math.min(turnedBelow, unknown - up);
        var later = line.verdict(value(above + up, above + below + up + down, 0));
        if (verdict == MET || verdict == MISSED) {
            assertThat(later).isIn(verdict, NOBODY);
        }
    }

    private static Value value(long numerator, long denominator, long unknown) {
        return new Value(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), unknown);
    }

    private static IndicatorLine share(String target) {
        return line(Unit.PERCENT, Direction.AT_LEAST, target);
    }

    private static IndicatorLine zero() {
        return line(Unit.COUNT, Direction.ZERO, "0");
    }

    private static IndicatorLine line(Unit unit, Direction direction, String target) {
        return new IndicatorLine(
                "C1", "样例", List.of(), unit, direction, true, new BigDecimal(target), Value.NONE, List.of());
    }
}
