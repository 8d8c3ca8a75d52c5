package camphor.ledger.gather;

import camphor.pack.Organisation;
import camphor.pack.ready.ReadyRule;
import camphor.rules.fact.Table;
import java.util.Set;

/** Who should fill in what is missing. */
record Fillers(Organisation organisation) {
    /** The tables that villages keep. */
    private static final Set<String> REGISTER = Set.of("household", "person", "village", "income");

    /** The unit that keeps the table; the villages keep the register; failing both, the rule's leading owner. */
    String of(Table table, ReadyRule rule) {
        if (REGISTER.contains(table.id())) {
            return Organisation.VILLAGES;
        }
        String origin = table.origin().zh();
        return organisation.units().stream()
                .filter(unit -> origin.contains(unit.name().zh()))
                .map(Organisation.Unit::id)
                .findFirst()
                .orElseGet(() -> rule.owners().isEmpty()
                        ? Organisation.VILLAGES
                        : rule.owners().get(0));
    }
}
