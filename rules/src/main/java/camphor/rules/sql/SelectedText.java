package camphor.rules.sql;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.fact.Table;
import camphor.rules.language.Rule;
import camphor.rules.term.FactsRead;
import camphor.rules.term.Phrases;
import camphor.rules.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a subject query: verdicts, values, and the texts that officers read beside them. */
final class SelectedText {
    private static final String UNKNOWN = "未知";

    private final Dialect dialect;
    private final Function<Term, String> sql;
    private final Catalogue catalogue;
    private final Phrases phrases;

    /**
     * Texts about records of a table.
     *
     * @param sql how a term's own value is written
     */
    SelectedText(Dialect dialect, Function<Term, String> sql, Catalogue catalogue, Table table) {
        this.dialect = dialect;
        this.sql = sql;
        this.catalogue = catalogue;
        this.phrases = new Phrases(catalogue, table);
    }

    String of(Selected column) {
        Term term = column.rule().term();
        if (column instanceof Selected.Shown) {
            return shown(term);
        }
        if (column instanceof Selected.Evidence) {
            return "(case when " + sql.apply(term) + " then " + evidence(column.rule()) + " end)";
        }
        return column instanceof Selected.Missing
                ? "(case when " + sql.apply(term) + " is null then " + missing(column.rule()) + " end)"
                : sql.apply(term);
    }

    String evidence(Rule rule) {
        List<String> parts = new ArrayList<>();
        for (Term fact : rule.factsRead()) {
            String label = (parts.isEmpty() ? "" : "；") + phrases.of(fact) + "=";
            parts.add(dialect.text(label));
            parts.add(shown(fact));
        }
        return parts.isEmpty() ? dialect.text("") : String.join(" || ", parts);
    }

    String missing(Rule rule) {
        List<String> parts = new ArrayList<>();
        parts.add(dialect.text("；"));
        for (Term fact : FactsRead.stored(rule.term())) {
            parts.add("case when " + sql.apply(fact) + " is null then " + dialect.text(phrases.of(fact)) + " end");
        }
        return parts.size() == 1 ? dialect.text("") : "concat_ws(" + String.join(", ", parts) + ")";
    }

    String shown(Term term) {
        return "coalesce(" + text(term) + ", " + dialect.text(UNKNOWN) + ")";
    }

    private String text(Term term) {
        String value = sql.apply(term);
        return switch (term.type().kind()) {
            case BOOLEAN -> "(case " + value + " when true then '是' when false then '否' end)";
            case TEXT -> coded(value, term.type().codeList());
            case INTEGER, DATE -> "cast(" + value + " as " + dialect.textType() + ")";
            case DECIMAL -> decimal(value, term);
            case CODES ->
                dialect.listShown(value, item -> coded(item, term.type().codeList()));
        };
    }

    /** Without the zeros at its end: 20000 and not 20000.0000. A number that has no places keeps its zeros. */
    private String decimal(String value, Term term) {
        String cast = "cast(" + dialect.tryCast(value, new SqlTypes(dialect).of(term.type())) + " as "
                + dialect.textType() + ")";
        return term.type().scale() == 0 ? cast : "trim(trailing '.' from trim(trailing '0' from " + cast + "))";
    }

    private String coded(String value, @Nullable String codeList) {
        if (codeList == null) {
            return value;
        }
        StringBuilder cases = new StringBuilder("(case ").append(value);
        for (Code code : catalogue.codeList(codeList).codes()) {
            cases.append(" when ")
                    .append(dialect.text(code.id()))
                    .append(" then ")
                    .append(dialect.text(code.label().zh()));
        }
        return cases.append(" else ").append(value).append(" end)").toString();
    }
}
