package camphor.ledger.gather;

import camphor.ledger.ClauseLine;
import camphor.ledger.RuleLine;
import camphor.ledger.Unit;
import camphor.pack.Clause;
import camphor.pack.Milestone;
import camphor.pack.Organisation;
import camphor.pack.Pack;
import camphor.pack.ready.ReadyRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The pack's clauses, units and rules as ledgers name them. */
record PackLines(Pack pack, Collection<RuleLine> rules) {
    static RuleLine rule(ReadyRule rule) {
        return new RuleLine(
                rule.id(),
                rule.name().zh(),
                rule.clause(),
                rule.written().category(),
                rule.written().fault(),
                rule.written().severity());
    }

    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        pack.organisation()
                .units()
                .forEach(unit -> units.add(new Unit(unit.id(), unit.name().zh())));
        units.add(new Unit(
                Organisation.VILLAGES,
                pack.organisation().ownerName(Organisation.VILLAGES).zh()));
        return units;
    }

    List<ClauseLine> clauses() {
        return pack.clauses().stream().map(this::clause).toList();
    }

    private ClauseLine clause(Clause clause) {
        long count =
                rules.stream().filter(rule -> rule.clause().equals(clause.id())).count();
        String phase = clause.phase();
        return new ClauseLine(
                clause.id(),
                clause.title().zh(),
                phase == null
                        ? null
                        : pack.milestone(phase).map(Milestone::until).orElse(null),
                clause.owners(),
                (int) count);
    }
}
