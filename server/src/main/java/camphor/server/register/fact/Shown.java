package camphor.server.register.fact;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Code;
import camphor.rules.fact.Fact;
import camphor.server.register.seal.IdentityFacts;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fact's value as officers read it: codes by their label, 是 and 否 for yes and no, identity numbers masked. */
public final class Shown {
    private final Catalogue catalogue;
    private final Masks masks;

    /** For whoever may read it so. */
    public Shown(Catalogue catalogue, Masks masks) {
        this.catalogue = catalogue;
        this.masks = masks;
    }

    /** Empty when the value is not known. */
    public String of(Fact fact, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (IdentityFacts.isSealed(fact.id())) {
            return IdentityFacts.masked(value.toString());
        }
        if (value instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Set<?> codes ? labels(fact, codes) : label(fact, masks.shown(fact, value.toString()));
    }

    private String labels(Fact fact, Set<?> codes) {
        return codes.stream().map(code -> label(fact, code.toString())).collect(Collectors.joining("、"));
    }

    private String label(Fact fact, String value) {
        String list = fact.codeList();
        return list == null
                ? value
                : catalogue
                        .codeList(list)
                        .code(value)
                        .map(Code::label)
                        .map(label -> label.zh())
                        .orElse(value);
    }
}
