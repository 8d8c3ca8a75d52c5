package camphor.server.exchange.importing;

import java.util.Set;

/** Which lists take the place of the one before, unless somebody says otherwise. */
final class Replacing {
    /** Lists of what happened: each delivery brings more of it. All others say how things stand. */
    private static final Set<String> PILING_UP = Set.of(
            "visit",
            "risk_point",
            "measure",
            "income",
            "medical_settlement",
            "loan_application",
            "water_outage",
            "police_event",
            "disaster",
            "death",
            "birth");

    private Replacing() {}

    static boolean byHabit(String table) {
        return !PILING_UP.contains(table);
    }
}
