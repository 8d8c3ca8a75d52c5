package camphor.pack.ready;

import camphor.pack.SourceText;
import camphor.rules.Issue;
import camphor.rules.Label;
import camphor.rules.Place;
import camphor.rules.language.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A wording ready to be filled: words as they stand, and expressions whose values stand among them. */
public record Template(List<Part> parts) {
    public Template {
        parts = List.copyOf(parts);
    }

    /** A piece of a wording. */
    public sealed interface Part {}

    /** Words as they stand. */
    public record Words(String text) implements Part {}

    /** A value of the subject. */
    public record Value(Rule expression) implements Part {}

    /** Compiles the placeholders of a wording about records of a table; those at fault are left out and told. */
    public static Template of(PackLanguage language, String table, SourceText wording, Consumer<Issue> faults) {
        List<Part> parts = new ArrayList<>();
        for (Piece piece : Piece.of(wording, faults)) {
            if (piece.expression()) {
                Optional<Rule> rule = language.value(table, piece.text(), faults);
                rule.ifPresent(value -> parts.add(new Value(value)));
                blank(piece, faults);
            } else {
                parts.add(new Words(piece.words()));
            }
        }
        return new Template(parts);
    }

    private static void blank(Piece piece, Consumer<Issue> faults) {
        if (piece.text().text().isBlank()) {
            Place place = piece.text().start();
            faults.accept(Issue.error("empty-placeholder", place, new Label("花括号里没有内容", "the braces are empty")));
        }
    }
}
