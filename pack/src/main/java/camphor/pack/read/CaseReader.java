package camphor.pack.read;

import camphor.pack.RuleCase;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.FactType;
import camphor.rules.record.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the examples of a rule: under each of hit, clear and unknown one mapping of facts, or a list of them. */
final class CaseReader {
    private final Catalogue catalogue;
    private final String subject;

    CaseReader(Catalogue catalogue, String subject) {
        this.catalogue = catalogue;
        this.subject = subject;
    }

    List<RuleCase> cases(Fields fields) {
        List<RuleCase> cases = new ArrayList<>();
        for (Truth truth : Truth.values()) {
            Value given = fields.optional(truth.name().toLowerCase(Locale.ROOT));
            List<Value> several = given.isList() ? given.list() : List.of(given);
            several.forEach(one -> one.as(facts -> read(truth, facts)).ifPresent(cases::add));
        }
        return catalogue.tables().containsKey(subject) ? cases : List.of();
    }

    private RuleCase read(Truth truth, Fields facts) {
        LocalDate asOf = facts.optional("as_of").date().orElse(null);
        Map<String, Object> parameters = new LinkedHashMap<>();
        facts.optional("param")
                .as(Fields::others)
                .ifPresent(given ->
                        given.forEach((name, value) -> plain(value).ifPresent(known -> parameters.put(name, known))));
        return new RuleCase(facts.place(), truth, asOf, parameters, record(facts));
    }

    private CaseRecord record(Fields facts) {
        if (catalogue.tables().containsKey(subject)) {
            return new CaseRecordReader(catalogue).record(catalogue.table(subject), facts, null);
        }
        facts.others();
        return CaseRecord.EMPTY;
    }

    /** A parameter's value has the type that it is written in; the checks compare it with the parameter's. */
    private static Optional<Object> plain(Value value) {
        return switch (value.tag()) {
            case "int" -> TypedValue.of(FactType.INTEGER, value);
            case "float" -> TypedValue.of(FactType.DECIMAL, value);
            case "bool" -> TypedValue.of(FactType.BOOLEAN, value);
            default -> TypedValue.of(FactType.TEXT, value);
        };
    }
}
