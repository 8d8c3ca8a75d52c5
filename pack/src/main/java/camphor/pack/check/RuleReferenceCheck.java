package camphor.pack.check;

import camphor.pack.Faults;
import camphor.pack.Pack;
import camphor.pack.WrittenRule;
import camphor.rules.Label;
import camphor.rules.fact.Table;
import camphor.rules.record.Truth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a rule refers to is there, and it has an example for each of the three answers. */
final class RuleReferenceCheck implements Check {
    @Override
    public void check(Pack pack, Faults faults) {
        Known known = Known.of(pack);
        pack.rules().forEach(rule -> {
            known.clause(rule.clause(), rule.place(), faults);
            subject(pack, rule, faults);
            rule.owners().forEach(owner -> known.owner(owner, rule.place(), faults));
            WrittenRule.Due due = rule.due();
            if (due != null && due.milestone() != null) {
                known.milestone(due.milestone(), due.place(), faults);
            }
            cases(rule, faults);
        });
    }

    private static void subject(Pack pack, WrittenRule rule, Faults faults) {
        List<String> subjects = pack.catalogue().tables().values().stream()
                .filter(Table::subject)
                .map(Table::id)
                .toList();
        if (!rule.subject().isEmpty() && !subjects.contains(rule.subject())) {
            faults.unknown("unknown-subject", rule.place(), new Label("对象表", "subject"), rule.subject(), subjects);
        }
    }

    private static void cases(WrittenRule rule, Faults faults) {
        Set<Truth> given = rule.cases().stream().map(one -> one.expected()).collect(Collectors.toSet());
        for (Truth truth : Truth.values()) {
            String name = truth.name().toLowerCase(Locale.ROOT);
            if (!given.contains(truth)) {
                faults.error(
                        "missing-case",
                        rule.place(),
                        "缺少 cases." + name + "：规则要有命中、不命中、不明三例",
                        "cases." + name + " is missing: a rule has an example that hits, one clear, one unknown");
            }
        }
    }
}
