package camphor.screening.columns;

import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What officers read of values: told from columns where the rules have put them there, by DuckDB where not. */
final class ToldValues {
    static final String UNKNOWN = "未知";

    private final Forms forms;
    private final Texts texts;

    ToldValues(Forms forms, Texts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    /** Whether a value lies in columns. */
    static boolean isInColumns(Forms forms, Term term) {
        Vector vector = forms.asked(term);
        return vector != null && !(vector instanceof Vector.Elsewhere);
    }

    Sentence.Value of(Term term) {
        Vector vector = isInColumns(forms, term) ? forms.of(term) : Vector.Elsewhere.READ;
        if (vector instanceof Verdicts verdicts) {
            return (batch, at) -> told(verdicts.on(batch)[at]);
        }
        return vector instanceof Numbers numbers
                ? (batch, at) -> told(term.type(), numbers.scale(), numbers.on(batch)[at])
                : texts.value(term);
    }

    private static String told(byte verdict) {
        return verdict == Kleene.UNKNOWN ? UNKNOWN : verdict == Kleene.YES ? "是" : "否";
    }

    private static String told(Type type, int scale, long value) {
        if (value == Numbers.UNKNOWN) {
            return UNKNOWN;
        }
        if (type.kind() == Kind.DATE) {
            return DayForms.day(value).toString();
        }
        return type.kind() == Kind.INTEGER
                ? Long.toString(value)
                : BigDecimal.valueOf(value, scale)
                        .setScale(type.scale(), RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
