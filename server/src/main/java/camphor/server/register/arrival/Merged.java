package camphor.server.register.arrival;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows under the number of a record that was merged into another: they are about the record that stays. */
final class Merged {
    /** What a file says of a household that there is no more is no news of the one that it went into. */
    private static final String HOUSEHOLDS = """
            update arriving
               set rejected = true,
                   faults = coalesce(arriving.faults, '{}') || ('户编号：此户已并入户 ' || home.number || '，不再单独登记')::text
              from register.merger
              join register.household as home on home.id = merger.kept
             where merger.subject = 'household' and merger.undone_at is null and arriving.number = merger.gone_number
            """;

    private static final String PERSONS = """
            update arriving
               set number = known.number
              from register.merger
              join register.person as known on known.id = merger.kept
             where merger.subject = 'person' and merger.undone_at is null and arriving.number = merger.gone_number
            """;
    private static final String HOMES = """
            update arriving
               set household_number = home.number, facts = arriving.facts || jsonb_build_object('household_id', home.number)
              from register.merger
              join register.household as home on home.id = merger.kept
             where merger.subject = 'household' and merger.undone_at is null
               and arriving.household_number = merger.gone_number
            """;

    private Merged() {}

    static void into(JdbcClient jdbc, Intake intake) {
        List<String> updates = !intake.isRegister()
                ? List.of(HOMES)
                : intake.isHouseholds() ? List.of(HOUSEHOLDS) : List.of(PERSONS, HOMES);
        updates.forEach(update -> jdbc.sql(update).update());
    }
}
