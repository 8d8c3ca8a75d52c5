package camphor.rules.language;

import camphor.rules.fact.CodeList;
import camphor.rules.term.Comparison;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import java.util.Map;
import java.util.Optional;

/** The macros over lists. Lists of records become aggregates; listed values and sets of codes are unrolled. */
final class ListForms {
    static final Map<String, Form> ALL = Map.of(
            "exists", ListForms::exists,
            "all", ListForms::all,
            "exists_one", ListForms::existsOne,
            "filter", ListForms::filter,
            "map", ListForms::map);

    private ListForms() {}

    /** The list that a macro runs over, where sets of codes are listed code by code. */
    static Meaning over(Call call) {
        Meaning list = call.meaning(0);
        boolean codes =
                list instanceof Meaning.Value value && value.term().type().kind() == Kind.CODES;
        return codes && list instanceof Meaning.Value value ? unrolled(call, value.term()) : list;
    }

    private static Meaning unrolled(Call call, Term codes) {
        String listId = codes.type().codeList();
        if (listId == null) {
            return Meaning.UNCLEAR;
        }
        CodeList list = call.translation().vocabulary().catalogue().codeList(listId);
        Type type = new Type(Kind.TEXT, null, 0, listId);
        return new Meaning.Items(list.codes().stream()
                .map(code -> new Term.Literal(type, code.id()))
                .map(code -> new Meaning.Item(code, new Term.Holds(codes, code)))
                .toList());
    }

    private static Meaning exists(Call call) {
        Optional<Body> body = Body.of(call, 2);
        if (body.isEmpty()) {
            return Meaning.UNCLEAR;
        }
        if (body.get().rows().isPresent()) {
            Meaning.Rows rows = body.get().rows().get();
            return Call.of(body.get().condition().flatMap(met -> Aggregates.exists(call, rows, met)));
        }
        return Call.of(body.get().included().map(Logic::or));
    }

    /** All meet it: none does not. */
    private static Meaning all(Call call) {
        Optional<Body> body = Body.of(call, 2);
        if (body.isEmpty()) {
            return Meaning.UNCLEAR;
        }
        if (body.get().rows().isPresent()) {
            Meaning.Rows rows = body.get().rows().get();
            return Call.of(body.get()
                    .condition()
                    .flatMap(met -> Aggregates.exists(call, rows, Logic.not(met)))
                    .map(Logic::not));
        }
        return Call.of(body.get().excluded().map(Logic::and));
    }

    private static Meaning existsOne(Call call) {
        Meaning filtered = filter(call);
        return Call.of(GatheringForms.size(call, filtered)
                .flatMap(size -> ComparisonForms.compare(Comparison.EQUAL, size, Constants.whole(1))));
    }

    private static Meaning filter(Call call) {
        return Body.of(call, 2).map(body -> body.filtered(2)).orElse(Meaning.UNCLEAR);
    }

    /** {@code map(x, e)}, or {@code map(x, p, e)} for those that meet a condition. */
    private static Meaning map(Call call) {
        if (call.operands().size() == 3) {
            return Body.of(call, 2).map(Body::mapped).orElse(Meaning.UNCLEAR);
        }
        Meaning filtered = filter(call);
        return Body.of(call, filtered, 3).map(Body::mapped).orElse(Meaning.UNCLEAR);
    }
}
