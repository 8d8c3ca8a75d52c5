package camphor.pack.explain;

import camphor.rules.Issue;
import camphor.rules.Issue.Severity;
import java.util.List;

/** Issues as text for the terminal: one a line, in the form that editors jump to, and how many in the end. */
public final class IssueText {
    private final Language language;

    public IssueText(Language language) {
        this.language = language;
    }

    /** The lines of all issues and their number. */
    public String of(List<Issue> issues) {
        StringBuilder text = new StringBuilder();
        issues.forEach(issue -> text.append(line(issue)).append('\n'));
        long errors = issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .count();
        long warnings = issues.size() - errors;
        return text.append(language.of(
                        errors + " 处错误，" + warnings + " 处提醒\n", errors + " errors, " + warnings + " warnings\n"))
                .toString();
    }

    private String line(Issue issue) {
        return issue.place() + "  " + name(issue.severity()) + "  " + language.of(issue.message()) + "  ["
                + issue.code() + "]";
    }

    private String name(Severity severity) {
        return switch (severity) {
            case ERROR -> language.of("错误", "error");
            case WARNING -> language.of("提醒", "warning");
        };
    }
}
