package camphor.server.register.member;

import static camphor.server.register.RegisterRefusal.VILLAGE_UNKNOWN;

import camphor.server.kernel.Actors;
import camphor.server.org.Divisions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts that say where a household lives, in the words that its neighbours in the register have. */
@Component
class Villages {
    private static final int COUNTY = 6;
    private static final int TOWNSHIP = 9;
    private static final int VILLAGE = 12;
    private static final String NEIGHBOUR = """
            select facts ->> 'county' as county, facts ->> 'township' as township, village_name
              from register.household
             where village_code = :village and village_name is not null
             order by number
             limit 1
            """;

    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Actors actors;

    Villages(JdbcClient jdbc, Divisions divisions, Actors actors) {
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.actors = actors;
    }

    private record Names(@Nullable String county, @Nullable String township, String villageName) {}

    /** Refuses a village that nobody knows, and one out of the actor's scope in the same words. */
    Map<String, Object> facts(@Nullable String village) {
        if (village == null
                || village.length() != VILLAGE
                || !actors.require().scope().covers(village)) {
            throw VILLAGE_UNKNOWN.at("village");
        }
        Names names = jdbc.sql(NEIGHBOUR)
                .param("village", village)
                .query(Names.class)
                .optional()
                .orElseGet(() -> listed(village));
        Map<String, Object> facts = new LinkedHashMap<>();
        put(facts, "county", names.county());
        put(facts, "township", names.township());
        facts.put("village_name", names.villageName());
        facts.put("village_code", village);
        return facts;
    }

    private static void put(Map<String, Object> facts, String fact, @Nullable String name) {
        if (name != null) {
            facts.put(fact, name);
        }
    }

    private Names listed(String village) {
        String name = divisions
                .find(village)
                .orElseThrow(() -> VILLAGE_UNKNOWN.at("village"))
                .name();
        return new Names(
                divisions.name(village.substring(0, COUNTY)),
                divisions.name(village.substring(0, TOWNSHIP)),
                shortName(name));
    }

    /** 樟树村委会 is the committee of 樟树村. */
    private static String shortName(String committee) {
        return committee.replaceFirst("村民?委员?会$", "村").replaceFirst("(居民委员会|居委会)$", "");
    }
}
