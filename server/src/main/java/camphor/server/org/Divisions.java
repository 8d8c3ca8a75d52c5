package camphor.server.org;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The divisions in force. Their names are public, so everybody may ask for any. */
@Component
public class Divisions {

    private static final String SELECT = """
            select division.code, division.name, division.parent,
                   coalesce((select string_agg(above.name, '' order by above.code)
                             from org.division as above
                             where above.code in (substr(division.code, 1, 2), substr(division.code, 1, 4),
                                                  substr(division.code, 1, 6), substr(division.code, 1, 9))
                               and above.code <> division.code and above.valid_until is null), '') as within
            from org.division as division
            where division.valid_until is null
            """;

    private final JdbcClient jdbc;

    Divisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Division> find(String code) {
        return queried(SELECT + " and division.code = :code", Map.of("code", code)).stream()
                .findFirst();
    }

    /** The name of a division; a code that is not known is its own name. */
    public String name(String code) {
        return names(List.of(code)).getOrDefault(code, code);
    }

    /** Names by code, in the order asked for; a code that is not known is its own name. */
    public Map<String, String> names(Collection<String> codes) {
        Map<String, String> names = new LinkedHashMap<>();
        codes.forEach(code -> names.put(code, code));
        jdbc.sql("select code, name from org.division where valid_until is null and code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> names.put(row.getString("code"), row.getString("name")))
                .list();
        return names;
    }

    /** The divisions directly below. */
    public List<Division> below(String parent) {
        return queried(SELECT + " and division.parent = :parent order by division.code", Map.of("parent", parent));
    }

    /** Those whose name contains the words or whose code begins with them; large ones first. */
    public List<Division> found(String words, int limit) {
        return queried(SELECT + """
                 and (strpos(division.name, :words) > 0 or starts_with(division.code, :words))
                order by length(division.code), division.code
                limit :limit
                """, Map.of("words", words, "limit", limit));
    }

    private List<Division> queried(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> {
                    String code = row.getString("code");
                    return new Division(
                            code,
                            row.getString("name"),
                            Division.level(code),
                            row.getString("parent"),
                            row.getString("within"));
                })
                .list();
    }
}
