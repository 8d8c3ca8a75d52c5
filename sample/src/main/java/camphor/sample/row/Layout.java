package camphor.sample.row;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each stored fact of a table stands in a row, and which codes it may hold. */
public final class Layout {
    private final Table table;
    private final List<Fact> facts;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();

    Layout(Catalogue catalogue, Table table) {
        this.table = table;
        facts = table.storedFacts();
        for (int place = 0; place < facts.size(); place++) {
            Fact fact = facts.get(place);
            places.put(fact.id(), place);
            if (fact.codeList() != null) {
                codes.put(fact.id(), idsOf(catalogue.codeList(fact.codeList()).codes()));
            }
        }
    }

    public Table table() {
        return table;
    }

    /** The stored facts in catalogue order. */
    public List<Fact> facts() {
        return facts;
    }

    public boolean has(String factId) {
        return places.containsKey(factId);
    }

    int place(String factId) {
        Integer place = places.get(factId);
        if (place == null) {
            throw new IllegalArgumentException("no stored fact " + table.id() + "." + factId);
        }
        return place;
    }

    void requireCode(Fact fact, @Nullable Object code) {
        Set<String> known = codes.get(fact.id());
        if (known == null || !known.contains(code)) {
            throw new IllegalArgumentException("no code " + code + " of " + table.id() + "." + fact.id());
        }
    }

    private static Set<String> idsOf(List<Code> entries) {
        Set<String> ids = new HashSet<>();
        entries.forEach(entry -> ids.add(entry.id()));
        return ids;
    }
}
