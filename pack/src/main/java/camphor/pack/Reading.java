package camphor.pack;

import camphor.rules.Issue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was read, and every fault met on the way.
 *
 * @param value null only when nothing could be read at all; with errors it is whole enough to be checked further, not
 *     to be run
 */
public record Reading<T>(@Nullable T value, List<Issue> issues) {
    public Reading {
        issues = List.copyOf(issues);
    }

    public boolean isClean() {
        return value != null && issues.stream().noneMatch(issue -> issue.severity() == Issue.Severity.ERROR);
    }

    /** The value of a reading that must be clean, such as that of a pack which was checked before. */
    public T orThrow() {
        T read = value;
        if (read == null || !isClean()) {
            throw new IllegalStateException(issues.stream()
                    .map(issue -> issue.place() + " " + issue.message().zh())
                    .collect(Collectors.joining("\n")));
        }
        return read;
    }
}
