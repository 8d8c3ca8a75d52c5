package camphor.server.register.file;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.server.register.file.HouseholdFile.Cell;
import camphor.server.register.file.HouseholdFile.ListView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the departments' lists about a household and its members, list by list. */
@Component
class Lists {
    private static final String ROWS = """
            select list, facts
              from register.list_row
             where household_number = :number
                or identity = any(array(select person.identity from register.person
                                         where person.household = :household and person.identity is not null))
             order by place
            """;

    private final JdbcClient jdbc;

    Lists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ListView> of(UUID household, String number, Catalogue catalogue, FactViews views) {
        Map<String, List<List<Cell>>> rows = new LinkedHashMap<>();
        jdbc.sql(ROWS).param("number", number).param("household", household).query(row -> {
            String list = row.getString("list");
            rows.computeIfAbsent(list, id -> new ArrayList<>())
                    .add(views.cells(catalogue.table(list), row.getString("facts")));
        });
        return catalogue.tables().values().stream()
                .filter(table -> rows.containsKey(table.id()))
                .map(table -> view(table, rows))
                .toList();
    }

    private static ListView view(Table table, Map<String, List<List<Cell>>> rows) {
        return new ListView(table.id(), table.label().zh(), rows.getOrDefault(table.id(), List.of()));
    }
}
