package camphor.pack.read;

import camphor.pack.Faults;
import camphor.pack.Parameter;
import camphor.rules.Label;
import camphor.rules.fact.FactType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the parameters of a pack and lays them over those of the packs it extends. */
final class ParameterReader {
    private static final Unique<Parameter> PARAMETERS =
            new Unique<>(new Label("参数", "parameter"), Parameter::id, Parameter::place);

    private final String pack;

    ParameterReader(String pack) {
        this.pack = pack;
    }

    Parameter parameter(Fields fields) {
        FactType type = type(fields.required("type"));
        return new Parameter(
                fields.place(),
                fields.required("id").text().orElse(""),
                type,
                fields.optional("unit").text().orElse(null),
                fields.required("label").label().orElse(new Label("", "")),
                fields.required("values").each(value -> value(type, value)).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                pack,
                null);
    }

    private static FactType type(Value value) {
        FactType type = value.oneOf(FactType.class).orElse(FactType.TEXT);
        if (type == FactType.CODE || type == FactType.CODES) {
            value.fault("wrong-type", "参数不能是代码，请用 text", "a parameter cannot be a code; use text");
            return FactType.TEXT;
        }
        return type;
    }

    /** Empty where the value itself has a fault: no other may stand in for it, since rules would be read with that. */
    private static Optional<Parameter.Value> value(FactType type, Fields fields) {
        LocalDate from = fields.required("from").date().orElse(LocalDate.MIN);
        LocalDate until = fields.optional("until").date().orElse(null);
        String region = fields.optional("region").text().orElse(null);
        Optional<Object> read = TypedValue.of(type, fields.required("value"));
        String source = fields.optional("source").text().orElse(null);
        return read.map(value -> new Parameter.Value(fields.place(), from, until, region, value, source));
    }

    /** The extended packs' parameters, with those of this pack in the place of the ones they override. */
    List<Parameter> over(Map<String, Parameter> inherited, List<Parameter> own, Faults faults) {
        Map<String, Parameter> all = new LinkedHashMap<>(inherited);
        for (Parameter parameter : PARAMETERS.of(own, faults)) {
            Parameter replaced = inherited.get(parameter.id());
            all.put(parameter.id(), replaced == null ? parameter : parameter.replacing(replaced));
            if (replaced != null && replaced.type() != parameter.type()) {
                faults.error(
                        "wrong-type",
                        parameter.place(),
                        "参数 " + parameter.id() + " 的类型须与被覆盖的一致（" + replaced.place() + "）",
                        "parameter " + parameter.id() + " must keep the type it has at " + replaced.place());
            }
        }
        return List.copyOf(all.values());
    }
}
