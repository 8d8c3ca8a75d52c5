package camphor.rules.term;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says a term in Chinese for officers, with the labels of facts, lists and codes: 年龄 &lt; 16 且 在校状态 不属于 小学、初中.
 */
public final class Phrases {
    private final Catalogue catalogue;
    private final Table table;

    /** Phrases about records of a table. */
    public Phrases(Catalogue catalogue, Table table) {
        this.catalogue = catalogue;
        this.table = table;
    }

    public String of(Term term) {
        return term.read(new PhraseCases(this));
    }

    /** The way to a record, with its closing point: 所在户. */
    String way(Path path) {
        StringBuilder way = new StringBuilder();
        Table at = table;
        for (String relation : path.relations()) {
            way.append(label(at, relation)).append('·');
            at = catalogue.table(at.relation(relation).orElseThrow().to());
        }
        return way.toString();
    }

    String fact(String tableId, String factId) {
        return catalogue
                .table(tableId)
                .fact(factId)
                .map(Fact::label)
                .map(label -> label.zh())
                .orElse(factId);
    }

    String relation(String tableId, String relationId) {
        return label(catalogue.table(tableId), relationId);
    }

    /** What is said of the records of a list. */
    Phrases inside(Term.Aggregate aggregate) {
        return new Phrases(catalogue, listed(catalogue, aggregate));
    }

    /** The table whose records an aggregate runs over. */
    public static Table listed(Catalogue catalogue, Term.Aggregate aggregate) {
        Table owner = catalogue.table(aggregate.table());
        return catalogue.table(
                owner.relation(aggregate.relation()).orElseThrow().to());
    }

    /** A code's label, where the value beside it is of a code list; any other constant as it is. */
    String constant(Object value, @Nullable String codeList) {
        if (value instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        return codeList == null || !(value instanceof String code)
                ? value.toString()
                : catalogue
                        .codeList(codeList)
                        .code(code)
                        .map(Code::label)
                        .map(label -> label.zh())
                        .orElse(code);
    }

    /** A value as a proof or a ledger shows it: codes by label, decimals without zeros at their end, several joined by 、. */
    public String shown(@Nullable Object value, Type type) {
        if (value == null) {
            return "未知";
        }
        if (value instanceof BigDecimal decimal) {
            return plain(decimal.setScale(type.scale(), RoundingMode.UNNECESSARY));
        }
        if (value instanceof Set<?> codes) {
            return codes.stream()
                    .map(Object::toString)
                    .sorted()
                    .map(code -> constant(code, type.codeList()))
                    .collect(Collectors.joining("、"));
        }
        return constant(value, type.codeList());
    }

    private static String plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static String label(Table at, String relation) {
        return at.relation(relation).map(found -> found.label().zh()).orElse(relation);
    }
}
