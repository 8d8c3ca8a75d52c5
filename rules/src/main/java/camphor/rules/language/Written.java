package camphor.rules.language;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.ast.CelExpr;

/** A parsed text as it was written: macros such as {@code exists} stand as calls, each part knows where it stands. */
final class Written {
    /** @param id by which the parser knows the part's place */
    record Part(long id, CelExpr expr) {}

    private final CelSource source;
    private final CelExpr root;
    private final int[] text;

    Written(CelAbstractSyntaxTree ast, String text) {
        this.source = ast.getSource();
        this.root = ast.getExpr();
        this.text = text.codePoints().toArray();
    }

    Part root() {
        return part(root);
    }

    Part part(CelExpr expr) {
        CelExpr macro = source.getMacroCalls().get(expr.id());
        return new Part(expr.id(), macro != null ? macro : expr);
    }

    /** Where the part stands, in code points; a function stands where its name begins. */
    int offset(Part part) {
        return nameStart(text, source.getPositionsMap().getOrDefault(part.id(), 0));
    }

    /** The parser places a call at its bracket; people look for its name. */
    static int nameStart(int[] text, int offset) {
        int at = offset;
        if (at < text.length && text[at] == '(') {
            while (at > 0 && (Character.isLetterOrDigit(text[at - 1]) || text[at - 1] == '_')) {
                at--;
            }
        }
        return at;
    }

    /** Where the name of a selected field stands: behind the point. */
    int nameOffset(Part select) {
        int at = offset(select);
        while (at < text.length && (text[at] == '.' || Character.isWhitespace(text[at]))) {
            at++;
        }
        return at;
    }
}
