package camphor.screening.columns;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What officers read of a subject's values: told from columns where rules have put them there, else from texts. */
final class ToldValues {
    private static final String UNKNOWN = "未知";

    private final Catalogue catalogue;
    private final String table;
    private final Forms forms;
    private final TextBook book;
    private final List<TextBook.Text> texts = new ArrayList<>();

    ToldValues(Catalogue catalogue, String table, Forms forms, TextBook book) {
        this.catalogue = catalogue;
        this.table = table;
        this.forms = forms;
        this.book = book;
    }

    Sentence.Value of(Term term) {
        Vector vector = forms.asked(term);
        if (vector instanceof Verdicts verdicts) {
            return (batch, at) -> told(verdicts.on(batch)[at]);
        }
        return vector instanceof Numbers numbers
                ? (batch, at) -> told(term.type(), numbers.scale(), numbers.on(batch)[at])
                : shown(term);
    }

    private Sentence.Value shown(Term term) {
        TextBook.Text text = text(term);
        Map<String, String> labels = labels(term.type());
        return (batch, at) -> {
            String known = text.on(batch, at);
            return known == null ? UNKNOWN : labels.getOrDefault(known, known);
        };
    }

    /** A text as it is stored. */
    TextBook.Text text(Term term) {
        TextBook.Text text = book.of(term, table, forms);
        texts.add(text);
        return text;
    }

    /** Has all texts read that were asked for, of the rows of a batch. */
    void want(Batch batch) {
        texts.forEach(text -> text.want(batch));
    }

    private Map<String, String> labels(Type type) {
        Map<String, String> labels = new HashMap<>();
        if (type.codeList() != null && type.kind() == Kind.TEXT) {
            for (Code code : catalogue.codeList(type.codeList()).codes()) {
                labels.putIfAbsent(code.id(), code.label().zh());
            }
        }
        return labels;
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
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
