package camphor.rules.language;

import camphor.rules.language.Written.Part;
import camphor.rules.term.Term;
import camphor.rules.term.TextPattern;
import camphor.rules.term.TextTest;
import camphor.rules.term.Type.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions about texts. */
final class TextForms {
    static final Map<String, Form> ALL = all();

    private TextForms() {}

    private static Map<String, Form> all() {
        Map<String, Form> forms = new HashMap<>();
        for (TextTest test : TextTest.values()) {
            forms.put(
                    test.function(),
                    call -> Call.of(call.values(Kind.TEXT, Kind.TEXT)
                            .map(texts -> new Term.TextAsk(test, texts.get(0), texts.get(1)))));
        }
        forms.put("substring", TextForms::substring);
        forms.put("matches", TextForms::matches);
        return forms;
    }

    private static Meaning substring(Call call) {
        if (call.operands().size() == 2) {
            return Call.of(call.values(Kind.TEXT, Kind.INTEGER)
                    .map(values -> new Term.Substring(values.get(0), values.get(1), null)));
        }
        return Call.of(call.values(Kind.TEXT, Kind.INTEGER, Kind.INTEGER)
                .map(values -> new Term.Substring(values.get(0), values.get(1), values.get(2))));
    }

    private static Meaning matches(Call call) {
        Optional<List<Term>> texts = call.values(Kind.TEXT, Kind.TEXT);
        if (texts.isEmpty()) {
            return Meaning.UNCLEAR;
        }
        Part place = call.operands().get(1);
        Optional<TextPattern> pattern = texts.get().get(1) instanceof Term.Literal literal
                ? TextPattern.of(String.valueOf(literal.value()))
                : Optional.empty();
        return pattern.isPresent()
                ? Call.of(new Term.Matches(texts.get().get(0), pattern.get()))
                : call.fault(
                        place,
                        "unsupported-pattern",
                        "正则式须是常量，且只用各引擎一致的部分：文字、[字符类]、\\d \\w \\s \\p{Han}、* + ? {n,m}、^ $、( ) 和 |",
                        "the pattern must be a constant of what all engines share: literals, [classes], \\d \\w \\s \\p{Han},"
                                + " * + ? {n,m}, ^ $, ( ) and |");
    }
}
