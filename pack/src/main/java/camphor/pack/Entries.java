package camphor.pack;

import camphor.rules.Issue;
import camphor.rules.Label;
import camphor.rules.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which named thing of a pack stands where, so that each fault can say whose it is: of which clause, rule, question. */
public final class Entries {
    private final Map<String, List<Entry>> byFile = new HashMap<>();

    private record Entry(
            Place from, Place to, String id, @Nullable String clause) {
        boolean holds(Place place) {
            return compare(from, place) <= 0 && compare(place, to) < 0;
        }
    }

    /** Notes a thing that stands between two places of one file; the later place is no longer part of it. */
    public void add(Place from, Place to, String id, @Nullable String clause) {
        byFile.computeIfAbsent(from.file(), file -> new ArrayList<>()).add(new Entry(from, to, id, clause));
    }

    /** The issue with the name of the innermost thing around it before its message. */
    Issue named(Issue issue) {
        return innermost(issue.place())
                .map(entry -> new Issue(issue.severity(), issue.code(), issue.place(), named(entry, issue.message())))
                .orElse(issue);
    }

    private Optional<Entry> innermost(Place place) {
        return byFile.getOrDefault(place.file(), List.of()).stream()
                .filter(entry -> entry.holds(place))
                .max(Comparator.comparing(Entry::from, Entries::compare));
    }

    private static Label named(Entry entry, Label message) {
        String clause = entry.clause();
        if (clause == null) {
            return new Label(entry.id() + "：" + message.zh(), entry.id() + ": " + message.en());
        }
        return new Label(
                entry.id() + "（条款 " + clause + "）：" + message.zh(),
                entry.id() + " (clause " + clause + "): " + message.en());
    }

    private static int compare(Place left, Place right) {
        return left.line() == right.line()
                ? Integer.compare(left.column(), right.column())
                : Integer.compare(left.line(), right.line());
    }
}
