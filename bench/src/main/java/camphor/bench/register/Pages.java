package camphor.bench.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The register's pages, each about many different things that the reader may see. */
final class Pages {
    private static final String LINE =
            "select id, number, head_name, village_code, village_name, village_group, kind, members, tags, hits, unknowns"
                    + " from register.household where ";
    private static final String PAGE = " order by village_code, number limit 51;";
    private static final String FILE = """
            select * from register.household where id = '%1$s';
            select * from register.person where household = '%1$s' order by number;
            select list, facts from register.list_row where household_number = '%2$s' or identity = any(array(
              select identity from register.person where household = '%1$s' and identity is not null)) order by place;
            select * from register.finding where household = '%1$s';
            select * from register.fact_change where household = '%1$s' order by at desc;
            """;

    private final Reader reader;
    private final Things things;

    Pages(Reader reader, Things things) {
        this.reader = reader;
        this.things = things;
    }

    /** @param rules of each clause that has some */
    List<Page> all(Map<String, List<String>> rules, List<String> numbers) throws SQLException {
        List<String[]> homes = things.households();
        return List.of(
                page("list, from anywhere", homes, home -> "after=" + after(home), home -> after(home[0], home[1])),
                page("one village", things.villages(), village -> "village=" + village[0], Pages::village),
                page("kind", things.kinds(), kind -> "kind=" + kind[0], kind -> "kind = '" + kind[0] + "'"),
                page("tag", things.tags(), tag -> "tag=" + tag[0], tag -> "tags @> array['" + tag[0] + "']"),
                page("finding", things.rules(), rule -> "finding=" + rule[0], rule -> found("= '" + rule[0] + "'")),
                page("clause", clauses(rules), clause -> "clause=" + clause[0], clause -> found(clause[1])),
                page("name", things.persons(), person -> "search=" + coded(person[0]), person -> named(person[0])),
                page("surname", things.persons(), person -> "search=" + coded(surname(person)), p -> named(surname(p))),
                numbered(numbers),
                new Page(
                        "household's file",
                        homes.stream().map(home -> "/api/households/" + home[2]).toList(),
                        homes.stream()
                                .map(home -> FILE.formatted(home[2], home[1]))
                                .toList()));
    }

    private interface Told {
        String of(String[] thing);
    }

    private Page page(String name, List<String[]> things, Told asked, Told condition) {
        return new Page(
                name,
                things.stream()
                        .map(thing -> "/api/households?" + asked.of(thing))
                        .toList(),
                things.stream().map(thing -> bare(condition.of(thing))).toList());
    }

    private String bare(String condition) {
        return LINE + condition + " and " + reader.scope() + PAGE;
    }

    private Page numbered(List<String> numbers) throws SQLException {
        return new Page(
                "identity number",
                numbers.stream()
                        .map(number -> "/api/households?search=" + number)
                        .toList(),
                things.persons().stream()
                        .map(person -> bare("id in (select household from register.person where identity = decode('"
                                + person[1] + "', 'hex'))"))
                        .toList());
    }

    private static List<String[]> clauses(Map<String, List<String>> rules) {
        return rules.entrySet().stream()
                .map(clause -> new String[] {
                    clause.getKey(), clause.getValue().stream().collect(Collectors.joining("','", "in ('", "')"))
                })
                .limit(Things.MOST)
                .toList();
    }

    private static String after(String[] home) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((home[0] + " " + home[1]).getBytes(UTF_8));
    }

    private static String after(String village, String number) {
        return "(village_code, number) > ('" + village + "', '" + number + "')";
    }

    private static String village(String[] village) {
        return "village_code = '" + village[0] + "'";
    }

    private static String found(String rules) {
        return "exists (select from register.finding where finding.household = household.id and rule " + rules + ")";
    }

    private static String named(String beginning) {
        return """
                id in (select id from register.household where head_name >= '%1$s' and head_name < '%1$s%2$s'
                        union select household from register.person where name >= '%1$s' and name < '%1$s%2$s')""".formatted(beginning, Character.toString(Character.MAX_CODE_POINT));
    }

    private static String surname(String[] person) {
        return person[0].substring(0, 1);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
