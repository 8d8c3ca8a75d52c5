package camphor.pack.ready;

import camphor.pack.Exemption;
import camphor.pack.WrittenRule;
import camphor.rules.Label;
import camphor.rules.language.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a pack, compiled and bound to a day.
 *
 * @param written the rule as the pack writes it, with its clause, category, severity and source
 * @param condition where it holds, the subject is hit
 * @param owners units that must act: the rule's own, else the clause's
 * @param due last day for closing what is found on the as-of day; null in a library that sets none
 * @param found what to tell the officer of a hit
 * @param doFirst what to do first
 * @param exemptions subjects that it leaves alone on that day
 */
public record ReadyRule(
        WrittenRule written,
        Rule condition,
        List<String> owners,
        @Nullable LocalDate due,
        Sentence found,
        Sentence doFirst,
        List<Exemption> exemptions) {
    public ReadyRule {
        owners = List.copyOf(owners);
        exemptions = List.copyOf(exemptions);
    }

    /** A wording in both languages, ready to be filled. */
    public record Sentence(Template zh, Template en) {}

    public String id() {
        return written.id();
    }

    public String clause() {
        return written.clause();
    }

    public Label name() {
        return written.name();
    }
}
