package camphor.rules.language;

import camphor.rules.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shown text in the form that is stored.
 *
 * @param text null if and only if there are issues
 */
public record StoredText(@Nullable String text, List<Issue> issues) {
    public StoredText {
        issues = List.copyOf(issues);
    }
}
