package camphor.pack.read;

import camphor.pack.Indicator;
import camphor.pack.SourceText;
import camphor.rules.Label;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one indicator of {@code indicators.yaml}. Its target is a number, or {@code param.NAME}. */
final class IndicatorReader {
    private static final String PARAMETER = "param.";

    private IndicatorReader() {}

    static Indicator indicator(Fields fields) {
        Value target = fields.required("target");
        Value numerator = fields.required("numerator");
        String parameter = parameter(target);
        return new Indicator(
                fields.place(),
                fields.required("id").text().orElse(""),
                fields.required("clauses").texts(),
                fields.required("name").label().orElse(new Label("", "")),
                fields.required("of").text().orElse(""),
                numerator.written().orElse(SourceText.at("", numerator.place())),
                fields.optional("denominator").written().orElse(null),
                parameter == null ? target.decimal().orElse(BigDecimal.ZERO) : null,
                parameter,
                fields.required("unit").oneOf(Indicator.Unit.class).orElse(Indicator.Unit.PERCENT),
                fields.required("direction").oneOf(Indicator.Direction.class).orElse(Indicator.Direction.AT_LEAST),
                fields.required("source").text().orElse(""));
    }

    private static @Nullable String parameter(Value target) {
        if (!target.tag().equals("str")) {
            return null;
        }
        String text = target.text().orElse("");
        if (!text.startsWith(PARAMETER)) {
            target.fault("wrong-type", "目标应为数字或 param.参数名", "a target is a number or param.NAME");
        }
        return text.startsWith(PARAMETER) ? text.substring(PARAMETER.length()) : "";
    }
}
