package camphor.pack.ready;

import camphor.pack.Clause;
import camphor.pack.Exemption;
import camphor.pack.Faults;
import camphor.pack.Milestone;
import camphor.pack.Pack;
import camphor.pack.Reading;
import camphor.pack.WrittenRule;
import camphor.rules.language.Bindings;
import camphor.rules.language.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All rules of a pack, ready to run as of a day.
 *
 * @param bindings the day and the parameters in force on it in the pack's region
 */
public record PackRules(Bindings bindings, List<ReadyRule> rules) {
    public PackRules {
        rules = List.copyOf(rules);
    }

    /** Compiles the rules; one at fault, or whose parameter has no value on that day, is left out and told. */
    public static Reading<PackRules> of(Pack pack, LocalDate asOf) {
        Faults faults = new Faults();
        Bindings bindings = Parameters.of(pack).at(asOf, pack.region());
        Making making = new Making(pack, bindings, PackLanguage.of(pack), faults, new Unset(bindings.asOf()));
        List<ReadyRule> rules = new ArrayList<>();
        pack.rules().forEach(rule -> making.ready(rule).ifPresent(rules::add));
        making.unset().tell(pack, faults);
        return new Reading<>(new PackRules(bindings, rules), faults.all());
    }

    /** The rules about one table. */
    public List<ReadyRule> about(String table) {
        return rules.stream()
                .filter(rule -> rule.written().subject().equals(table))
                .toList();
    }

    private record Making(Pack pack, Bindings bindings, PackLanguage language, Faults faults, Unset unset) {
        Optional<ReadyRule> ready(WrittenRule rule) {
            return language.condition(rule.subject(), rule.when(), faults::add)
                    .filter(condition -> bound(rule, condition))
                    .map(condition -> new ReadyRule(
                            rule,
                            condition,
                            rule.owners().isEmpty() ? clauseOwners(rule) : rule.owners(),
                            due(rule),
                            sentence(rule, rule.found()),
                            sentence(rule, rule.doFirst()),
                            exemptions(rule)));
        }

        private boolean bound(WrittenRule rule, Rule condition) {
            List<String> without = ParametersRead.of(condition).stream()
                    .filter(name -> bindings.parameter(name) == null)
                    .toList();
            without.forEach(name -> unset.wantedBy(rule, name));
            return without.isEmpty();
        }

        private List<String> clauseOwners(WrittenRule rule) {
            return pack.clause(rule.clause()).map(Clause::owners).orElse(List.of());
        }

        private @Nullable LocalDate due(WrittenRule rule) {
            WrittenRule.Due due = rule.due();
            if (due != null && due.milestone() == null) {
                return bindings.asOf().plusDays(due.days());
            }
            String milestone =
                    due == null ? pack.clause(rule.clause()).map(Clause::phase).orElse(null) : due.milestone();
            return milestone == null
                    ? null
                    : pack.milestone(milestone).map(Milestone::until).orElse(null);
        }

        private ReadyRule.Sentence sentence(WrittenRule rule, WrittenRule.Wording wording) {
            return new ReadyRule.Sentence(
                    Template.of(language, rule.subject(), wording.zh(), faults::add),
                    Template.of(language, rule.subject(), wording.en(), faults::add));
        }

        private List<Exemption> exemptions(WrittenRule rule) {
            return pack.exemptions().stream()
                    .filter(exemption -> exemption.rule().equals(rule.id()))
                    .filter(exemption -> exemption.holds(bindings.asOf()))
                    .toList();
        }
    }
}
