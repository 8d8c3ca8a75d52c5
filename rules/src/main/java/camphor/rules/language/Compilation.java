package camphor.rules.language;

import camphor.rules.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text.
 *
 * @param rule null if and only if an issue is an error
 */
public record Compilation(@Nullable Rule rule, List<Issue> issues) {
    public Compilation {
        issues = List.copyOf(issues);
    }

    /** The rule; asking for it where there were errors is a bug of the caller, told with the first of them. */
    public Rule require() {
        if (rule == null) {
            throw new IllegalStateException(
                    issues.get(0).place() + " " + issues.get(0).message());
        }
        return rule;
    }
}
