package camphor.pack;

import camphor.rules.Issue;
import camphor.rules.Label;
import camphor.rules.Nearest;
import camphor.rules.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The faults found so far, each once, in the order of finding: filled while a pack is read or checked, then let go. */
public final class Faults {
    private static final Comparator<Issue> BY_PLACE = Comparator.comparing(
                    (Issue issue) -> issue.place().file())
            .thenComparing(issue -> issue.place().line())
            .thenComparing(issue -> issue.place().column());

    /** So many names at most are listed where none is near. */
    private static final int LISTED = 20;

    private final Set<Issue> issues = new LinkedHashSet<>();
    private final Entries entries = new Entries();

    /** The named things met so far; a fault within one of them bears its name. */
    public Entries entries() {
        return entries;
    }

    public void error(String code, Place place, String zh, String en) {
        add(Issue.error(code, place, new Label(zh, en)));
    }

    public void warning(String code, Place place, String zh, String en) {
        add(Issue.warning(code, place, new Label(zh, en)));
    }

    /** A name that nothing has; the message ends with the nearest one that something has. */
    public void unknown(String code, Place place, Label what, String name, Collection<String> known) {
        Label hint = hint(name, known);
        error(
                code,
                place,
                "没有这个" + what.zh() + "：“" + name + "”" + hint.zh(),
                "unknown " + what.en() + " \"" + name + "\"" + hint.en());
    }

    /** The end of a message: the nearest name, or, where nothing is near, all that is possible if that is short. */
    private static Label hint(String name, Collection<String> known) {
        Optional<String> nearest = Nearest.to(name, known);
        if (nearest.isPresent()) {
            return new Label("，是否想写 “" + nearest.get() + "”？", ", did you mean \"" + nearest.get() + "\"?");
        }
        if (known.isEmpty() || known.size() > LISTED) {
            return new Label("", "");
        }
        return new Label("，可用：" + String.join("、", known), ", known: " + String.join(", ", known));
    }

    /** Notes a fault that somebody else found. */
    public void add(Issue issue) {
        issues.add(entries.named(issue));
    }

    /** All of them, by file and place. */
    public List<Issue> all() {
        return issues.stream().sorted(BY_PLACE).toList();
    }
}
