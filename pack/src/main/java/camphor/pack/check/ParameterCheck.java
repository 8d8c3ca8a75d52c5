package camphor.pack.check;

import camphor.pack.Faults;
import camphor.pack.Pack;
import camphor.pack.Parameter;
import camphor.rules.term.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Every value of a parameter has its document; no two of a region hold on the same day. */
final class ParameterCheck implements Check {
    @Override
    public void check(Pack pack, Faults faults) {
        pack.parameters().forEach(parameter -> check(parameter, faults));
    }

    private static void check(Parameter parameter, Faults faults) {
        List<Parameter.Value> values = parameter.values();
        if (values.isEmpty()) {
            faults.error("parameter-without-value", parameter.place(), "参数没有值", "the parameter has no value");
        }
        for (int index = 0; index < values.size(); index++) {
            alone(values.get(index), faults);
            exact(values.get(index), faults);
            for (Parameter.Value earlier : values.subList(0, index)) {
                together(earlier, values.get(index), faults);
            }
        }
    }

    private static void alone(Parameter.Value value, Faults faults) {
        if (value.source() == null) {
            faults.error(
                    "parameter-without-source",
                    value.place(),
                    "参数值没有出处，应写 source: 文件名或文号",
                    "the value has no source, expected source: its document");
        }
        LocalDate until = value.until();
        if (until != null && until.isBefore(value.from())) {
            faults.error("bad-period", value.place(), "until 早于 from", "until is before from");
        }
    }

    /** The rule language carries parameters with four digits after the point. */
    private static void exact(Parameter.Value value, Faults faults) {
        if (value.value() instanceof BigDecimal number
                && number.stripTrailingZeros().scale() > Type.PARAMETER_SCALE) {
            faults.error("too-precise", value.place(), "小数最多 4 位", "at most 4 digits after the point");
        }
    }

    private static void together(Parameter.Value one, Parameter.Value two, Faults faults) {
        if (Objects.equals(one.region(), two.region()) && overlap(one, two)) {
            faults.error(
                    "overlapping-values",
                    two.place(),
                    "与 " + one.place() + " 的值在同一地区、同一时间重叠",
                    "overlaps in time and region with the value at " + one.place());
        }
    }

    /** A later value ends an open one by beginning; a stated end must be before the next beginning. */
    private static boolean overlap(Parameter.Value one, Parameter.Value two) {
        if (one.from().equals(two.from())) {
            return true;
        }
        Parameter.Value earlier = one.from().isBefore(two.from()) ? one : two;
        Parameter.Value later = earlier.equals(one) ? two : one;
        LocalDate end = earlier.until();
        return end != null && !end.isBefore(later.from());
    }
}
