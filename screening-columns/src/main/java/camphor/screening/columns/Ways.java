package camphor.screening.columns;

import camphor.rules.fact.Relation;
import camphor.rules.term.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ways from the records of one table, each found once for a batch. */
final class Ways {
    private final Shelf shelf;
    private final String table;
    private final Map<Path, Way> ways = new HashMap<>();

    Ways(Shelf shelf, String table) {
        this.shelf = shelf;
        this.table = table;
        ways.put(Path.HERE, new Way((batch, out) -> System.arraycopy(batch.rows(), 0, out, 0, batch.size())));
    }

    Way to(Path path) {
        Way known = ways.get(path);
        if (known == null) {
            known = onward(path);
            ways.put(path, known);
        }
        return known;
    }

    private Way onward(Path path) {
        List<String> before = path.relations().subList(0, path.relations().size() - 1);
        String from = table;
        for (String id : before) {
            from = shelf.relation(from, id).to();
        }
        Relation last = shelf.relation(from, path.relations().get(before.size()));
        if (!shelf.delivered(from) || !shelf.delivered(last.to())) {
            return new Way((batch, out) -> Arrays.fill(out, 0, batch.size(), Way.NOWHERE));
        }
        Picked target = shelf.picked(from, last);
        KeyColumns.Key key = new KeyColumns.Key(from, last.fact());
        Way first = to(new Path(before));
        return new Way((batch, out) -> {
            int[] rows = first.on(batch);
            int[] numbers = shelf.keys().numbers(key);
            for (int i = 0; i < batch.size(); i++) {
                out[i] = rows[i] < 0 ? Way.NOWHERE : target.row(numbers[rows[i]]);
            }
        });
    }
}
