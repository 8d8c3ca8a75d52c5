package camphor.sample.row;

import camphor.rules.fact.Catalogue;
import java.util.LinkedHashMap;
import java.util.Map;

/** The layouts of all tables of a catalogue. */
public final class Layouts {
    private final Map<String, Layout> layouts = new LinkedHashMap<>();

    public Layouts(Catalogue catalogue) {
        catalogue.tables().forEach((id, table) -> layouts.put(id, new Layout(catalogue, table)));
    }

    public Map<String, Layout> all() {
        return layouts;
    }

    /** An empty row of a table: nothing is known yet. */
    public Row row(String table) {
        Layout layout = layouts.get(table);
        if (layout == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        return new Row(layout);
    }
}
