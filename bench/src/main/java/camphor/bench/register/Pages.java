package camphor.bench.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The register's pages, each about many different things that the reader may see. */
final class Pages {
    private static final String LINE =
            "select id, number, head_name, household.village_code, village_name, village_group, kind, members, tags, hits,"
                    + " unknowns from ";
    private static final String PAGE = " order by household.village_code, household.number limit 51;";
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
                found("finding", things.rules(), "= '%s'"),
                found("clause", clauses(rules), "in ('%s')"),
                page("name", things.persons(), person -> "search=" + coded(person[0]), person -> named(person[0])),
                page(
                        "surname",
                        things.persons(),
                        person -> "search=" + coded(surname(person)),
                        p -> common(surname(p))),
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
        return bare("register.household", condition);
    }

    private String bare(String source, String condition) {
        return LINE + source + " where " + condition + " and " + reader.scope() + PAGE;
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
                .map(clause -> new String[] {clause.getKey(), String.join("','", clause.getValue())})
                .limit(Things.MOST)
                .toList();
    }

    private static String after(String[] home) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((home[0] + " " + home[1]).getBytes(UTF_8));
    }

    private static String after(String village, String number) {
        return "(household.village_code, household.number) > ('" + village + "', '" + number + "')";
    }

    private static String village(String[] village) {
        return "household.village_code = '" + village[0] + "'";
    }

    /** By the index of findings, which has the order of the list. */
    private Page found(String name, List<String[]> things, String rules) {
        String source = """
                (select distinct village_code, household_number from register.finding where rule %s) as found
                  join register.household on household.village_code = found.village_code
                                         and household.number = found.household_number""";
        return new Page(
                name,
                things.stream()
                        .map(thing -> "/api/households?" + name + "=" + thing[0])
                        .toList(),
                things.stream()
                        .map(thing -> bare(source.formatted(rules.formatted(thing[thing.length - 1])), "true"))
                        .toList());
    }

    private static String common(String beginning) {
        return """
                (head_name >= '%1$s' and head_name < '%1$s%2$s'
                 or exists (select from register.person where person.household = household.id
                               and person.name >= '%1$s' and person.name < '%1$s%2$s' offset 0))""".formatted(beginning, Character.toString(Character.MAX_CODE_POINT));
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
