package camphor.server.register.fact;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import java.util.Set;

/** Which facts somebody may type: of households and persons, and of those not what follows from others or names the record. */
public final class Changeable {
    private static final Set<String> TABLES = Set.of("household", "person");

    /** Where somebody lives is changed by moving the household, not by typing another name. */
    private static final Set<String> FIXED =
            Set.of("household_id", "county", "township", "village_name", "village_code");

    private Changeable() {}

    public static boolean is(Table table, Fact fact) {
        return TABLES.contains(table.id())
                && !fact.isDerived()
                && !fact.computed()
                && !fact.id().equals(table.key())
                && !FIXED.contains(fact.id());
    }
}
