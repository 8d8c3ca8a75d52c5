package camphor.server.register.arrival;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows whose record was changed, or came into being, after they were compared: they are compared once more. */
final class Stale {
    private static final String BACK = """
            with stale as (
                delete from register.arrival
                 where batch = :batch and what <> 'bad' and (%s)
                returning row, number, household_number, identity, facts, place, village_code, faults)
            insert into arriving
            select row, number, household_number, identity, facts, place, village_code, true, faults, false, null
              from stale
            """;
    private static final String CHANGED = """
            exists (select from %1$s as record where record.id = arrival.record and record.version <> arrival.version)
            or (version is not null and not exists (select from %1$s as record where record.id = arrival.record))
            or (version is null and exists (select from %1$s as record where record.number = arrival.number))
            """;
    private static final String KNOWN_BY_NOW = """
            or (version is null and exists (select from register.person as record
                                             where record.identity = arrival.identity and record.double_of is null))
            or (what = 'unmatched' and exists (select from register.household as home
                                                where home.number = arrival.household_number))
            """;

    private final JdbcClient jdbc;

    Stale(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Moves them back to where rows wait for being compared; whatever was said about them was said of something else. */
    int back(Intake intake) {
        String which = CHANGED.formatted(intake.relation()) + (intake.isHouseholds() ? "" : KNOWN_BY_NOW);
        return jdbc.sql(BACK.formatted(which)).param("batch", intake.batch()).update();
    }
}
