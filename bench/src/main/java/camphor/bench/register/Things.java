package camphor.bench.register;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a reader may ask for, drawn from what is there; the same at every run over the same data. */
final class Things {
    static final int MOST = 40;

    private final Connection connection;
    private final Reader reader;

    Things(Connection connection, Reader reader) {
        this.connection = connection;
        this.reader = reader;
    }

    /** Village code, number and id of households. */
    List<String[]> households() throws SQLException {
        return drawn("household.village_code, household.number, household.id::text", "register.household");
    }

    List<String[]> villages() throws SQLException {
        return drawn("distinct household.village_code", "register.household");
    }

    List<String[]> kinds() throws SQLException {
        return drawn("distinct household.kind", "register.household");
    }

    List<String[]> tags() throws SQLException {
        return drawn("distinct tag.tag", "register.household cross join lateral unnest(household.tags) as tag(tag)");
    }

    List<String[]> rules() throws SQLException {
        return drawn(
                "distinct finding.rule",
                "register.finding join register.household on household.id = finding.household");
    }

    /** Name and blind index of persons with an identity number, and their id. */
    List<String[]> persons() throws SQLException {
        return drawn(
                "person.name, encode(person.identity, 'hex'), person.id::text",
                "register.person join register.household on household.id = person.household"
                        + " and person.identity is not null and person.name is not null");
    }

    private List<String[]> drawn(String columns, String tables) throws SQLException {
        String query =
                "select * from (select %s from %s where %s) as all_of_them order by md5(all_of_them::text) limit %d"
                        .formatted(columns, tables, reader.scope(), MOST);
        List<String[]> drawn = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                String[] row = new String[width];
                for (int i = 0; i < width; i++) {
                    row[i] = rows.getString(i + 1);
                }
                drawn.add(row);
            }
        }
        if (drawn.isEmpty()) {
            throw new SQLException(reader.title() + " sees nothing: " + query);
        }
        return drawn;
    }

    /** Identity numbers in the open: shown for a reason, one by one, as somebody would have to. */
    static List<String> numbers(Session session, List<String[]> persons) throws IOException, InterruptedException {
        List<String> numbers = new ArrayList<>();
        for (String[] person : persons) {
            String told = session.post("/api/persons/" + person[2] + "/unmasking", "{\"reason\": \"性能测量\"}");
            numbers.add(told.replaceAll("(?s).*\"idNumber\"\\s*:\\s*\"([0-9Xx]+)\".*", "$1"));
        }
        return numbers;
    }
}
