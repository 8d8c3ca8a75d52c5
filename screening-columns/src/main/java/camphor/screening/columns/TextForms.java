package camphor.screening.columns;

import camphor.rules.language.Bindings;
import camphor.rules.term.Comparison;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What can be asked of a text fact without its text: whether it is known, and whether it is one of some constants. */
final class TextForms {
    private final Shelf shelf;
    private final Bindings bindings;
    private final Ways ways;
    private final String table;

    TextForms(Shelf shelf, Ways ways, String table) {
        this.shelf = shelf;
        this.bindings = shelf.run().bindings();
        this.ways = ways;
        this.table = table;
    }

    boolean isText(Term.FactOf fact) {
        return fact.type().kind() == Kind.TEXT || fact.type().kind() == Kind.CODES;
    }

    Vector known(Term.FactOf fact) {
        if (!shelf.delivered(fact.table())) {
            return Verdicts.constant(Kleene.NO);
        }
        TableColumns columns = shelf.columns(fact.table());
        Term own = TableColumns.own(fact);
        Term asked = new Term.Known(own);
        CodeColumn codes = columns.codesAsked(own);
        if (codes != null && !columns.isAsked(asked)) {
            return looked(ways.to(fact.at()), codes, () -> {
                byte[] verdicts = filled(codes, Kleene.YES);
                verdicts[CodeColumn.UNKNOWN] = Kleene.NO;
                return verdicts;
            });
        }
        Way way = ways.to(fact.at());
        VerdictColumn column = columns.verdicts(asked);
        return new Verdicts((batch, out) -> column.gather(way.on(batch), batch.size(), Kleene.NO, out));
    }

    Vector compared(Term.Compare term) {
        boolean equality = term.by() == Comparison.EQUAL || term.by() == Comparison.NOT_EQUAL;
        if (equality && term.left() instanceof Term.FactOf left && term.right() instanceof Term.FactOf right) {
            return equal(term.by(), left, right);
        }
        boolean turned = !isConstant(term.right());
        Term fact = turned ? term.right() : term.left();
        Term constant = turned ? term.left() : term.right();
        return equality && isConstant(constant)
                ? among(fact, List.of(constant), term.by() == Comparison.EQUAL)
                : Vector.Elsewhere.READ;
    }

    private Vector equal(Comparison by, Term.FactOf left, Term.FactOf right) {
        if (!shelf.delivered(left.table()) || !shelf.delivered(right.table())) {
            return Verdicts.constant(Kleene.UNKNOWN);
        }
        KeyColumns.Key one = new KeyColumns.Key(left.table(), left.fact());
        KeyColumns.Key other = new KeyColumns.Key(right.table(), right.fact());
        shelf.keys().link(one, other);
        return Comparisons.of(by, numbers(one, ways.to(left.at())), numbers(other, ways.to(right.at())));
    }

    private Vector numbers(KeyColumns.Key key, Way way) {
        return Numbers.of(0, Integer.MAX_VALUE, (batch, out) -> {
            int[] rows = way.on(batch);
            int[] numbers = shelf.keys().numbers(key);
            for (int i = 0; i < batch.size(); i++) {
                int number = rows[i] < 0 ? KeyColumns.UNKNOWN : numbers[rows[i]];
                out[i] = number == KeyColumns.UNKNOWN ? Numbers.UNKNOWN : number;
            }
        });
    }

    Vector oneOf(Term.OneOf term) {
        return term.options().stream().allMatch(TextForms::isConstant)
                ? among(term.item(), term.options(), true)
                : Vector.Elsewhere.READ;
    }

    private Vector among(Term item, List<Term> constants, boolean wanted) {
        if (item instanceof Term.Derived derived) {
            return among(derived.term(), constants, wanted);
        }
        if (item instanceof Term.FactOf fact && !shelf.delivered(fact.table())) {
            return Verdicts.constant(Kleene.UNKNOWN);
        }
        CodeColumn codes = item instanceof Term.FactOf fact
                ? shelf.columns(fact.table()).codes(TableColumns.own(fact))
                : shelf.columns(table).codes(item);
        Way way = ways.to(item instanceof Term.FactOf fact ? fact.at() : Path.HERE);
        List<Optional<Integer>> among =
                constants.stream().map(each -> text(each).map(codes::code)).toList();
        boolean allKnown = among.stream().allMatch(Optional::isPresent);
        byte miss = allKnown ? Kleene.of(!wanted) : Kleene.UNKNOWN;
        return looked(way, codes, () -> {
            byte[] verdicts = filled(codes, miss);
            verdicts[CodeColumn.UNKNOWN] = Kleene.UNKNOWN;
            among.forEach(code -> code.ifPresent(known -> verdicts[known] = Kleene.of(wanted)));
            return verdicts;
        });
    }

    private static byte[] filled(CodeColumn codes, byte verdict) {
        byte[] verdicts = new byte[codes.size()];
        Arrays.fill(verdicts, verdict);
        return verdicts;
    }

    /** Verdicts that the code decides; asked for only when all codes are known, which is when they are read. */
    private Vector looked(Way way, CodeColumn codes, Supplier<byte[]> verdicts) {
        byte[][] kept = {{}};
        return new Verdicts((batch, out) -> {
            if (kept[0].length < codes.size()) {
                kept[0] = verdicts.get();
            }
            codes.look(way.on(batch), batch.size(), kept[0], out);
        });
    }

    Vector holds(Term.Holds term) {
        if (!(term.codes() instanceof Term.FactOf fact) || !isConstant(term.item())) {
            return Vector.Elsewhere.READ;
        }
        Optional<String> code = text(term.item());
        if (code.isEmpty() || !shelf.delivered(fact.table())) {
            return Verdicts.constant(Kleene.UNKNOWN);
        }
        SetColumn sets = shelf.columns(fact.table()).sets(TableColumns.own(fact));
        if (!sets.takes(code.get())) {
            return Vector.Elsewhere.READ;
        }
        int bit = sets.bit(code.get());
        Way way = ways.to(fact.at());
        return new Verdicts((batch, out) -> sets.holds(bit, way.on(batch), batch.size(), out));
    }

    private static boolean isConstant(Term term) {
        return term instanceof Term.Literal || term instanceof Term.Parameter;
    }

    /** The constant's text; empty for a parameter without a value. */
    private Optional<String> text(Term constant) {
        Object value = constant instanceof Term.Literal literal
                ? literal.value()
                : bindings.parameter(((Term.Parameter) constant).name());
        return Optional.ofNullable(value).map(String::valueOf);
    }
}
