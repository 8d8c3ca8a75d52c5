package camphor.screening.columns;

import camphor.rules.term.Gathering;
import camphor.rules.term.Term;
import java.util.Arrays;

/**
 * One thing gathered from a list, for each group of its rows. Each group is filled by one thread, batch after batch,
 * and read when all are full.
 */
final class Accumulator {
    /** Where no value has come yet. */
    private static final long NOTHING = Numbers.UNKNOWN + 1;

    private final Term.Aggregate asked;
    private long[] numbers = {};
    private byte[] verdicts = {};

    Accumulator(Term.Aggregate asked) {
        this.asked = asked;
    }

    Term.Aggregate asked() {
        return asked;
    }

    boolean isVerdict() {
        return asked.by() == Gathering.EXISTS;
    }

    /** Empties it for so many groups. */
    void begin(int groups) {
        if (isVerdict()) {
            verdicts = new byte[groups];
        } else {
            numbers = new long[groups];
            Arrays.fill(numbers, ofNothing());
        }
    }

    /** A verdict is unknown when one is and none is yes: the bits' or says just that. */
    void add(int group, byte met) {
        verdicts[group] |= met;
    }

    /** Takes in one row's value; once something is unknown, the whole is. */
    void add(int group, byte met, long value) {
        long sofar = numbers[group];
        if (met == Kleene.NO || sofar == Numbers.UNKNOWN) {
            return;
        }
        numbers[group] = met == Kleene.UNKNOWN || value == Numbers.UNKNOWN ? Numbers.UNKNOWN : with(sofar, value);
    }

    private long with(long sofar, long value) {
        return switch (asked.by()) {
            case COUNT, SUM -> sofar + value;
            case MIN -> sofar == NOTHING ? value : Math.min(sofar, value);
            case MAX -> sofar == NOTHING ? value : Math.max(sofar, value);
            case EXISTS, MEDIAN -> throw new IllegalStateException(asked.by() + " is not added up");
        };
    }

    private long ofNothing() {
        return asked.by() == Gathering.COUNT || asked.by() == Gathering.SUM ? 0 : NOTHING;
    }

    /** Verdicts on groups; of an empty list no. */
    void verdicts(int[] groups, int count, byte[] out) {
        for (int i = 0; i < count; i++) {
            int group = groups[i];
            out[i] = group >= 0 ? verdicts[group] : group == ListRows.NONE ? Kleene.NO : Kleene.UNKNOWN;
        }
    }

    /** Numbers of groups; of an empty list 0 or, where there is nothing to choose from, unknown. */
    void numbers(int[] groups, int count, long[] out) {
        long none = ofNothing() == 0 ? 0 : Numbers.UNKNOWN;
        for (int i = 0; i < count; i++) {
            int group = groups[i];
            long number = group >= 0 ? numbers[group] : group == ListRows.NONE ? none : Numbers.UNKNOWN;
            out[i] = number == NOTHING ? Numbers.UNKNOWN : number;
        }
    }
}
