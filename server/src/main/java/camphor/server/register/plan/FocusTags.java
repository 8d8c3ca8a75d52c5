package camphor.server.register.plan;

import static java.util.stream.Collectors.joining;

import camphor.pack.Checklist;
import camphor.pack.Checklist.AskedOf;
import camphor.pack.Clause;
import camphor.pack.Organisation.FocusGroup;
import camphor.pack.Pack;
import camphor.pack.SourceText;
import camphor.rules.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks of a household, worked out with its status tags whenever its facts change, so that the register can be
 * asked in sets who is in focus and what is due there. A household in focus is <em>spared</em> a clause only where the
 * conditions of all the plan's questions about it are known not to hold: what is not known is asked.
 */
public final class FocusTags {
    /** The household is in one of the focus groups. */
    public static final String FOCUS = "focus";

    /** Begins the tag of each focus group that the household is in. */
    public static final String GROUP = "focus:";

    /** Begins the tag of each clause that need not be asked there. */
    public static final String SPARED = "spared:";

    private static final Pattern PERSON = Pattern.compile("\\bperson\\.");

    private FocusTags() {}

    /** Whether a tag is told to people, and not only to queries. */
    public static boolean isShown(String tag) {
        return !tag.equals(FOCUS) && !tag.startsWith(GROUP) && !tag.startsWith(SPARED);
    }

    static List<StatusTag> of(Pack pack) {
        List<FocusGroup> groups = pack.organisation().focusGroups();
        if (groups.isEmpty()) {
            return List.of();
        }
        List<StatusTag> tags = new ArrayList<>();
        String focus =
                groups.stream().map(group -> "(" + group.when().text() + ")").collect(joining(" || "));
        tags.add(new StatusTag(FOCUS, new Label("重点人群", "Focus group"), focus));
        groups.forEach(group -> tags.add(
                new StatusTag(GROUP + group.id(), group.name(), group.when().text())));
        pack.clauses().forEach(clause -> {
            String asked = asked(pack, clause);
            if (asked != null) {
                tags.add(new StatusTag(SPARED + clause.id(), clause.title(), "(" + focus + ") && !(" + asked + ")"));
            }
        });
        return tags;
    }

    /** When a household is asked about the clause; null when it always is, or never. */
    private static @Nullable String asked(Pack pack, Clause clause) {
        List<@Nullable String> conditions = pack.checklists().stream()
                .filter(checklist -> checklist.askedOf() == AskedOf.HOUSEHOLD || checklist.askedOf() == AskedOf.PERSON)
                .flatMap(checklist -> conditions(checklist, clause))
                .distinct()
                .toList();
        boolean always = conditions.contains(null);
        return conditions.isEmpty() || always
                ? null
                : conditions.stream().map(condition -> "(" + condition + ")").collect(joining(" || "));
    }

    private static Stream<@Nullable String> conditions(Checklist checklist, Clause clause) {
        return checklist.questions().stream()
                .filter(question -> question.clause().equals(clause.id()))
                .map(question -> condition(checklist.askedOf(), question.when()));
    }

    private static @Nullable String condition(AskedOf askedOf, @Nullable SourceText when) {
        if (when == null || askedOf == AskedOf.HOUSEHOLD) {
            return when == null ? null : when.text();
        }
        return "household.members.exists(who, " + PERSON.matcher(when.text()).replaceAll("who.") + ")";
    }
}
