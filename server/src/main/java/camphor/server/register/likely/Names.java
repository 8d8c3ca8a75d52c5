package camphor.server.register.likely;

import camphor.server.register.duplicate.Comparison;
import camphor.server.register.duplicate.Traits;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How common names are in a township: that two are called 王建国 says less than that two are called 谷穗芳. */
@Component
class Names {
    private static final int TOWNSHIP = 9;
    private static final String BEARERS = """
            select name, count(*) as bearers
              from register.person
             where name = any(:names) and village_code >= :township and village_code < :end
             group by name
            """;
    private static final String ALL = """
            select coalesce(sum(members), 0)
              from register.household
             where village_code >= :township and village_code < :end
            """;

    private final JdbcClient jdbc;

    Names(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A comparison among the township of those who are asked about. */
    Comparison among(Collection<Traits> asked) {
        String township = asked.stream()
                .map(Traits::village)
                .filter(code -> code != null)
                .findFirst()
                .map(Names::township)
                .orElse("");
        Map<String, Integer> names = new HashMap<>();
        jdbc.sql(BEARERS)
                .param("names", asked.stream().map(Traits::name).distinct().toArray(String[]::new))
                .param("township", township)
                .param("end", township + ":")
                .query(row -> {
                    names.put(row.getString("name"), row.getInt("bearers"));
                });
        int all = jdbc.sql(ALL)
                .param("township", township)
                .param("end", township + ":")
                .query(Integer.class)
                .single();
        return new Comparison(names, all);
    }

    static String township(Known known) {
        return township(known.villageCode());
    }

    private static String township(String village) {
        return village.substring(0, Math.min(TOWNSHIP, village.length()));
    }
}
