package camphor.rules.sql;

import camphor.rules.fact.Table;
import camphor.rules.language.Rule;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many rules about one kind of subject in two steps: one query gathers everything that they read, a column for each
 * distinct thing; then each rule is an expression over those columns. Lists, joins and derived facts are worked out once
 * for all rules and for what is told of them.
 *
 * <p>Expressions are asked first; {@link #query} last, when it is known what they read.
 */
public final class SubjectGathering {
    private final Dialect dialect;
    private final Plan plan;
    private final Reader reader;
    private final AsSql expressions;
    private final SelectedText texts;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Set<String> read = new LinkedHashSet<>();

    public SubjectGathering(SubjectQuery query, String subject) {
        Table table = query.catalogue().table(subject);
        this.dialect = query.dialect();
        this.plan = new Plan(dialect, query.catalogue(), query.snapshot(), query.bindings());
        this.reader = plan.reader(table);
        this.expressions = new OverColumns(query);
        this.texts = new SelectedText(dialect, this::value, query.catalogue(), table);
    }

    /** A term's value; of a condition true, false, or NULL for unknown. */
    public String value(Term term) {
        return term.read(expressions);
    }

    /** The value as officers read it, 未知 when it is unknown. */
    public String shown(Term term) {
        return texts.shown(term);
    }

    /** The facts that the rule names with their values: 年龄=14；在校状态=非在校生. */
    public String evidence(Rule rule) {
        return texts.evidence(rule);
    }

    /** The labels of the facts and lists that are not known; empty when it is for another reason that there is no answer. */
    public String missing(Rule rule) {
        return texts.missing(rule);
    }

    /** The columns that the expressions read which were asked since this was last called. */
    public List<String> columnsRead() {
        List<String> names = List.copyOf(read);
        read.clear();
        return names;
    }

    /**
     * The gathering query: one row for each subject, with the columns that the expressions read.
     *
     * @param named further columns, by name
     */
    public String query(Map<String, Term> named) {
        List<String> selected = new ArrayList<>();
        named.forEach((name, term) -> selected.add(reader.sql(term) + " as " + dialect.quoted(name)));
        selected.add(reader.own(Snapshotted.SOURCE) + " as " + dialect.quoted(Snapshotted.SOURCE));
        columns.forEach((expression, name) -> selected.add(expression + " as " + name));
        String main = "select\n  " + String.join(",\n  ", selected) + "\n" + reader.from();
        List<String> parts = plan.parts();
        return parts.isEmpty() ? main : "with\n" + String.join(",\n", parts) + "\n" + main;
    }

    private String column(String expression) {
        String name = columns.computeIfAbsent(expression, text -> "c" + columns.size());
        read.add(name);
        return name;
    }

    /** Leaves are columns; so are derived facts, which several rules share. */
    private final class OverColumns extends AsSql {
        OverColumns(SubjectQuery query) {
            super(query.dialect(), query.bindings(), new Leaves());
        }

        @Override
        public String derived(Term.Derived term) {
            return column(reader.sql(term));
        }
    }

    /** Each thing that is read, as the column that the gathering query puts it in. */
    private final class Leaves implements Columns {
        @Override
        public String fact(Term.FactOf fact) {
            return column(reader.fact(fact));
        }

        @Override
        public String reached(Path at) {
            return column(reader.reached(at));
        }

        @Override
        public String delivered(Term.Delivered list) {
            return column(reader.delivered(list));
        }

        @Override
        public String aggregate(Term.Aggregate aggregate) {
            return column(reader.aggregate(aggregate));
        }
    }
}
