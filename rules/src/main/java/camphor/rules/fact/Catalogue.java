package camphor.rules.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that can be known, and by which name: the one source for rules, workbooks, forms and the dictionary. */
public record Catalogue(Map<String, Table> tables, Map<String, CodeList> codeLists) {
    public Catalogue {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        codeLists = Collections.unmodifiableMap(new LinkedHashMap<>(codeLists));
    }

    /** The table of that id; asking for one that is not in the catalogue is a bug of the caller. */
    public Table table(String id) {
        Table table = tables.get(id);
        if (table == null) {
            throw new IllegalStateException("no table " + id + " in the catalogue");
        }
        return table;
    }

    /** The code list of that id; asking for one that is not in the catalogue is a bug of the caller. */
    public CodeList codeList(String id) {
        CodeList list = codeLists.get(id);
        if (list == null) {
            throw new IllegalStateException("no code list " + id + " in the catalogue");
        }
        return list;
    }
}
