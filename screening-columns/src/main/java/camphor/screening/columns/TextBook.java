package camphor.screening.columns;

import camphor.rules.sql.SubjectQuery;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.screening.duckdb.DuckDb;
import camphor.screening.duckdb.SideBySide;
import camphor.screening.duckdb.SideBySide.Work;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts that are told of, by the table whose rows they belong to: a way's end is read there, not joined. */
final class TextBook {
    private final Shelf shelf;
    private final Map<String, TableTexts> tables = new LinkedHashMap<>();

    TextBook(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * A text of each record of a batch.
     *
     * @param texts null when the table at the way's end was not delivered
     */
    record Text(Way way, @Nullable TableTexts texts, int place) {
        @Nullable
        String on(Batch batch, int at) {
            int row = way.on(batch)[at];
            return row < 0 || texts == null ? null : texts.text(row, place);
        }

        /** Has the text read for all rows of a batch. */
        void want(Batch batch) {
            int[] rows = way.on(batch);
            for (int i = 0; texts != null && i < batch.size(); i++) {
                if (rows[i] >= 0) {
                    texts.want(rows[i], place);
                }
            }
        }
    }

    /** The text of a term; of a set of codes, and of what is no text, what officers read of it. */
    Text of(Term term, String table, Forms forms) {
        if (!(term instanceof Term.FactOf fact)) {
            TableTexts texts = texts(table);
            return new Text(forms.way(Path.HERE), texts, texts.place(term));
        }
        if (!shelf.delivered(fact.table())) {
            return new Text(forms.way(Path.HERE), null, 0);
        }
        TableTexts texts = texts(fact.table());
        return new Text(forms.way(fact.at()), texts, texts.place(TableColumns.own(fact)));
    }

    private TableTexts texts(String table) {
        return tables.computeIfAbsent(
                table, id -> new TableTexts(id, shelf.columns(id).rows()));
    }

    /** Reads what was asked for. */
    void load(DuckDb database, SubjectQuery query, int threads) throws SQLException {
        List<Work> works = new ArrayList<>();
        tables.values().forEach(texts -> works.add(connection -> texts.load(connection, query)));
        new SideBySide(database, threads).run(works, done -> {});
    }
}
