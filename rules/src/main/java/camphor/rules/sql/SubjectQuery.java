package camphor.rules.sql;

import camphor.rules.fact.Catalogue;
import camphor.rules.language.Bindings;
import camphor.rules.language.Rule;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Many rules about one kind of subject as one SQL query: one row for each subject, one column for each thing selected.
 * What several rules gather from one list is gathered once.
 *
 * @param snapshot what the query can read
 */
public record SubjectQuery(Dialect dialect, Catalogue catalogue, Snapshotted snapshot, Bindings bindings) {
    /** Name of the first column: the fact that identifies the subject. */
    public static final String KEY = "subject_key";

    /**
     * The query text.
     *
     * @param subject id of the subjects' table, which must be delivered
     */
    public String about(String subject, List<Selected> columns) {
        Plan plan = new Plan(dialect, catalogue, snapshot, bindings);
        Reader reader = plan.reader(catalogue.table(subject));
        SelectedText texts = new SelectedText(dialect, reader::sql, catalogue, reader.table());
        List<String> selected = new ArrayList<>();
        selected.add(reader.fact(key(subject)) + " as " + KEY);
        for (Selected column : columns) {
            selected.add(texts.of(column) + " as " + dialect.quoted(column.name()));
        }
        String main = "select\n  " + String.join(",\n  ", selected) + "\n" + reader.from();
        List<String> parts = plan.parts();
        return parts.isEmpty() ? main : "with\n" + String.join(",\n", parts) + "\n" + main;
    }

    private Term.FactOf key(String subject) {
        return new Term.FactOf(Path.HERE, subject, catalogue.table(subject).key(), Type.TEXT);
    }

    /** An expression that reads no record, as SQL. */
    public static String free(Dialect dialect, Rule expression, Bindings bindings) {
        return expression.term().read(new AsSql(dialect, bindings, NoColumns.NONE));
    }
}
