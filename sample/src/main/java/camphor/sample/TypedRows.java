package camphor.sample;

import camphor.rules.fact.Catalogue;
import camphor.sample.place.Village;
import camphor.sample.row.OnImport;
import camphor.sample.row.Row;
import camphor.sample.row.Taker;
import camphor.workbook.RowSink;
import java.util.HashMap;
import java.util.Map;

/** Hands rows on as an import would, without the workbooks: typed, with the facts that an import computes. */
final class TypedRows implements Taker {
    private final RowSink sink;
    private final Map<String, Integer> counts = new HashMap<>();

    TypedRows(Catalogue catalogue, RowSink sink) {
        this.sink = sink;
        catalogue.tables().keySet().forEach(sink::delivered);
    }

    @Override
    public void township(Village any) {}

    @Override
    public void row(Row row) {
        String table = row.layout().table().id();
        int number = counts.merge(table, 1, Integer::sum);
        OnImport.compute(row, table + "#" + number);
        sink.row(table, row.stored(), "样例 / " + row.layout().table().sheet() + " / " + number);
    }
}
