package camphor.rules.language;

import camphor.rules.Nearest;
import camphor.rules.fact.Code;
import camphor.rules.fact.CodeList;
import camphor.rules.language.Written.Part;
import camphor.rules.term.Term;
import java.util.Optional;

/** A code that is written in a rule must stand in the code list of the fact that it is compared with. */
final class CodesInList {
    private CodesInList() {}

    /** Checks a constant against the code list of the value beside it. */
    static void check(Call call, Part place, Term coded, Term constant) {
        String listId = coded.type().codeList();
        if (listId == null
                || !(constant instanceof Term.Literal literal)
                || !(literal.value() instanceof String code)) {
            return;
        }
        CodeList list = call.translation().vocabulary().catalogue().codeList(listId);
        if (list.code(code).isEmpty()) {
            String near = suggestion(list, code);
            call.fault(
                    place,
                    "unknown-code",
                    "代码表「" + list.label().zh() + "」没有 " + code + (near.isEmpty() ? "" : "；是不是 " + near + "？"),
                    "the code list " + listId + " has no " + code
                            + (near.isEmpty() ? "" : "; did you mean " + near + "?"));
        }
    }

    private static String suggestion(CodeList list, String written) {
        Optional<String> byLabel = list.codes().stream()
                .filter(code ->
                        code.label().zh().equals(written) || code.aliases().contains(written))
                .map(Code::id)
                .findFirst();
        return byLabel.or(() ->
                        Nearest.to(written, list.codes().stream().map(Code::id).toList()))
                .orElse("");
    }
}
