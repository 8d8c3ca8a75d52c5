package camphor.workbook;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sink that keeps what it gets, by table and fact. */
final class Taken implements RowSink {
    final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    final List<String> sources = new ArrayList<>();
    private final Catalogue catalogue;

    Taken(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void delivered(String table) {
        rows.put(table, new ArrayList<>());
    }

    @Override
    public void row(String table, Object[] storedFacts, String source) {
        List<Fact> facts = catalogue.table(table).storedFacts();
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            if (storedFacts[i] != null) {
                row.put(facts.get(i).id(), storedFacts[i]);
            }
        }
        rows.get(table).add(row);
        sources.add(source);
    }

    List<Map<String, Object>> of(String table) {
        return rows.getOrDefault(table, List.of());
    }
}
