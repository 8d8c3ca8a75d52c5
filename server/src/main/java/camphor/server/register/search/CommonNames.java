package camphor.server.register.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether thousands in the actor's scope bear a name, as the database expects from its statistics: to count them would take
 * longer than the search.
 */
@Component
class CommonNames {
    private static final long THOUSANDS = 2_000;
    private static final Pattern ROWS = Pattern.compile("rows=([0-9]+)");
    private static final String EXPECTED =
            "explain select from register.person where name >= :search and name < :searchEnd";

    private final JdbcClient jdbc;

    CommonNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Only of surnames by themselves: whole names are rare enough. */
    boolean isCommon(Wanted wanted) {
        String name = wanted.search() == null ? "" : wanted.search().strip();
        return name.codePointCount(0, name.length()) == 1 && expected(name) > THOUSANDS;
    }

    private long expected(String name) {
        String plan = jdbc.sql(EXPECTED)
                .param("search", name)
                .param("searchEnd", name + Conditions.LAST)
                .query(String.class)
                .list()
                .get(0);
        Matcher rows = ROWS.matcher(plan);
        return rows.find() ? Long.parseLong(rows.group(1)) : 0;
    }
}
