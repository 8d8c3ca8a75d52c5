package camphor.rules.term;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * A pattern of the part of regular expressions that means the same in every engine: literals, classes, quantifiers,
 * anchors, groups, alternatives. Found in linear time, wherever it stands in the text.
 *
 * @param written as the rule has it
 * @param pieces the same in plain form; {@link #END} stands for the end of the text, which each engine writes its own way
 */
public record TextPattern(String written, List<String> pieces) {
    /** The end of the text; never the end of a line. */
    public static final String END = "$";

    public TextPattern {
        pieces = List.copyOf(pieces);
    }

    /** The pattern, or empty where it uses what engines do not share. */
    public static Optional<TextPattern> of(String written) {
        return new PatternReader(written)
                .pieces()
                .map(pieces -> new TextPattern(written, pieces))
                .filter(TextPattern::compiles);
    }

    /** The plain form with an engine's own sign for the end of the text. */
    public String with(String end) {
        StringBuilder text = new StringBuilder();
        for (String piece : pieces) {
            text.append(piece.equals(END) ? end : piece);
        }
        return text.toString();
    }

    /** The pattern for reading in process. */
    public Pattern pattern() {
        return Pattern.compile(with("\\z"));
    }

    private boolean compiles() {
        try {
            pattern();
            return true;
        } catch (PatternSyntaxException notAPattern) {
            return false;
        }
    }
}
