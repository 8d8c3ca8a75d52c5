package camphor.screening.columns;

import camphor.rules.fact.Relation;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
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
        Term target = TableColumns.ownRow(last.to(), new Path(List.of(last.id())));
        NumberColumn column = shelf.columns(from).numbers(target);
        Way first = to(new Path(before));
        return new Way((batch, out) -> column.rows(first.on(batch), batch.size(), out));
    }
}
