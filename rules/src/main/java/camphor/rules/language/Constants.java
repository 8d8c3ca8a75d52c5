package camphor.rules.language;

import camphor.rules.fact.Range;
import camphor.rules.language.Written.Part;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import dev.cel.common.ast.CelConstant;
import java.math.BigDecimal;

/** What constants mean; one with a point is the exact decimal that is written, never a binary fraction. */
final class Constants {
    /** Digits that survive the parser's reading of a decimal; more could differ from what is written. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_SCALE = 10;

    private Constants() {}

    static Meaning meaning(CelConstant constant, Translation translation, Part part) {
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> Call.of(constant.booleanValue() ? Term.Literal.TRUE : Term.Literal.FALSE);
            case INT64_VALUE -> Call.of(whole(constant.int64Value()));
            case DOUBLE_VALUE -> decimal(constant.doubleValue(), translation, part);
            case STRING_VALUE -> text(constant.stringValue(), translation, part);
            case NULL_VALUE -> noNull(translation, part);
            case UINT64_VALUE -> translation.unsupported(part, "无符号整数", "unsigned integers");
            case BYTES_VALUE -> translation.unsupported(part, "字节串", "bytes");
            case DURATION_VALUE, TIMESTAMP_VALUE -> translation.unsupported(part, "时间戳", "timestamps");
            case NOT_SET -> Meaning.UNCLEAR;
        };
    }

    static Term.Literal whole(long value) {
        return new Term.Literal(Type.integer(value, value), value);
    }

    static Term.Literal text(String value) {
        return new Term.Literal(Type.TEXT, value);
    }

    private static Meaning text(String value, Translation translation, Part part) {
        return value.indexOf('\0') >= 0
                ? translation.unsupported(part, "含有空字符（\\0）的文本", "texts with the character \\0")
                : Call.of(text(value));
    }

    private static Meaning decimal(double value, Translation translation, Part part) {
        BigDecimal exact = Double.isFinite(value) ? BigDecimal.valueOf(value).stripTrailingZeros() : null;
        BigDecimal plain = exact == null || exact.scale() >= 0 ? exact : exact.setScale(0);
        if (plain == null || plain.precision() > MOST_DIGITS || plain.scale() > MOST_SCALE) {
            return translation.unsupported(
                    part, "超过 15 位数字或 10 位小数的数", "numbers of more than 15 digits or 10 decimal places");
        }
        return Call.of(new Term.Literal(Type.number(Kind.DECIMAL, new Range(plain, plain), plain.scale()), plain));
    }

    private static Meaning noNull(Translation translation, Part part) {
        translation
                .faults()
                .add(
                        translation.text().offset(part),
                        "no-null",
                        "规则中没有 null：数据未知时结果就是未知；要问是否已知请用 has(…)",
                        "rules have no null: what is missing is unknown; ask has(…) whether a fact is known");
        return Meaning.UNCLEAR;
    }
}
