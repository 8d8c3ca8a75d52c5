package camphor.sample.row;

import camphor.sample.place.Village;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A village, or the township with its stations, and the rows that are about it and not about one household. */
public final class Community {
    private final Village village;
    private final Setting setting;
    private final Map<String, List<Row>> lists = new LinkedHashMap<>();

    public Community(Village village, Setting setting) {
        this.village = village;
        this.setting = setting;
    }

    public Village village() {
        return village;
    }

    public Setting setting() {
        return setting;
    }

    public Row add(String table) {
        Row row = setting.layouts().row(table);
        if (row.layout().has("village_name")) {
            row.set("village_name", village.shortName()).set("village_code", village.code());
        }
        lists.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
        return row;
    }

    public Map<String, List<Row>> lists() {
        return lists;
    }

    public List<Row> rows(String table) {
        return lists.getOrDefault(table, List.of());
    }
}
