package camphor.pack.read;

import camphor.rules.Label;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Privacy;
import camphor.rules.fact.Range;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one fact of a table; which keys it may have depends on its type. */
final class FactReader {
    private static final Range INTEGERS =
            new Range(BigDecimal.valueOf(-1_000_000_000), BigDecimal.valueOf(1_000_000_000));
    private static final int SCALE = 2;

    private final Fields fields;
    private final FactType type;

    FactReader(Fields fields) {
        this.fields = fields;
        this.type = fields.required("type").oneOf(FactType.class).orElse(FactType.TEXT);
    }

    Fact fact(Label tableOrigin) {
        int scale = scale();
        return new Fact(
                fields.required("id").text().orElse(""),
                type,
                new Label(
                        fields.required("zh").text().orElse(""),
                        fields.required("en").text().orElse("")),
                fields.optional("aliases").texts(),
                fields.optional("privacy").oneOf(Privacy.class).orElse(Privacy.INTERNAL),
                codes(),
                range(scale),
                scale,
                fields.optional("unit").text().orElse(null),
                fields.optional("required").flag().orElse(false),
                fields.optional("derive").text().orElse(null),
                computed(),
                fields.optional("origin").label().orElse(tableOrigin));
    }

    private @Nullable String codes() {
        boolean coded = type == FactType.CODE || type == FactType.CODES;
        if (coded) {
            return fields.required("codes").text().orElse(null);
        }
        refuse("codes", "只有 code、codes 类型才有 codes", "only facts of type code or codes have codes");
        return null;
    }

    private int scale() {
        if (type == FactType.DECIMAL) {
            return fields.optional("scale").integer().orElse((long) SCALE).intValue();
        }
        refuse("scale", "只有 decimal 类型才有 scale", "only facts of type decimal have a scale");
        return 0;
    }

    private @Nullable Range range(int scale) {
        if (type != FactType.INTEGER && type != FactType.DECIMAL) {
            refuse("range", "只有数字才有 range", "only numbers have a range");
            return null;
        }
        if (fields.has("range")) {
            return given(fields.optional("range"));
        }
        BigDecimal largest = BigDecimal.TEN.pow(8).subtract(BigDecimal.ONE.movePointLeft(scale));
        return type == FactType.INTEGER ? INTEGERS : new Range(largest.negate(), largest);
    }

    private static Range given(Value range) {
        List<BigDecimal> bounds =
                range.list().stream().flatMap(bound -> bound.decimal().stream()).toList();
        if (bounds.size() != 2 || bounds.get(0).compareTo(bounds.get(1)) > 0) {
            range.fault("bad-range", "范围应为 [最小, 最大]", "a range is [smallest, largest]");
            return INTEGERS;
        }
        return new Range(bounds.get(0), bounds.get(1));
    }

    private boolean computed() {
        boolean computed = fields.optional("derived_on_import").flag().orElse(false);
        if (computed && fields.has("derive")) {
            refuse("derive", "derive 与 derived_on_import 只能写一个", "give derive or derived_on_import, not both");
        }
        return computed;
    }

    private void refuse(String key, String zh, String en) {
        if (fields.has(key)) {
            fields.faults().error("misplaced-key", fields.keyPlace(key), zh, en);
        }
        fields.optional(key);
    }
}
