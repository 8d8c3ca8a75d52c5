package camphor.sample;

import camphor.sample.place.Village;
import camphor.sample.row.Row;
import camphor.sample.row.Taker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps all rows of a small sample. */
final class Gathered implements Taker {
    final Map<String, List<Row>> rows = new HashMap<>();

    static Gathered township(int persons, long seed) {
        return of(SampleOptions.township("430421212", seed).withPersons(persons).withoutFaults());
    }

    static Gathered of(SampleOptions options) {
        Gathered gathered = new Gathered();
        new Sample(Catalogues.base(), options).handTo(gathered, Progress.SILENT);
        return gathered;
    }

    @Override
    public void township(Village any) {}

    @Override
    public void row(Row row) {
        rows.computeIfAbsent(row.layout().table().id(), any -> new ArrayList<>())
                .add(row);
    }

    List<Row> all(String table) {
        return rows.getOrDefault(table, List.of());
    }
}
