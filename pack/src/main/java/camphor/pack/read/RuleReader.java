package camphor.pack.read;

import camphor.pack.RuleCase;
import camphor.pack.SourceText;
import camphor.pack.WrittenRule;
import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one rule of {@code rules/*.yaml} with its wordings and cases. */
final class RuleReader {
    private final String pack;
    private final Catalogue catalogue;

    RuleReader(String pack, Catalogue catalogue) {
        this.pack = pack;
        this.catalogue = catalogue;
    }

    WrittenRule rule(Fields fields) {
        String subject = fields.required("subject").text().orElse("");
        return new WrittenRule(
                fields.place(),
                fields.required("id").text().orElse(""),
                fields.required("clause").text().orElse(""),
                subject,
                fields.required("category").oneOf(WrittenRule.Category.class).orElse(WrittenRule.Category.PROBLEM),
                fields.required("severity").oneOf(WrittenRule.Severity.class).orElse(WrittenRule.Severity.MEDIUM),
                fields.required("class").oneOf(WrittenRule.FaultField.class).orElse(WrittenRule.FaultField.WORK),
                fields.optional("owner").texts(),
                due(fields),
                fields.required("source").text().orElse(""),
                fields.required("name").label().orElse(new Label("", "")),
                written(fields.required("when")),
                wording(fields.required("found")),
                wording(fields.required("do_first")),
                fields.optional("version").integer().orElse(1L).intValue(),
                cases(fields.optional("cases"), subject),
                pack);
    }

    /** A milestone's id, or a number of days, bare or as {@code {days: 7}}. */
    private static WrittenRule.@Nullable Due due(Fields fields) {
        Value due = fields.optional("due");
        if (due.isAbsent()) {
            return null;
        }
        if (due.isMapping()) {
            return due.as(days -> days(days.required("days"))).orElse(null);
        }
        return due.tag().equals("int")
                ? days(due)
                : due.text()
                        .map(milestone -> new WrittenRule.Due(due.place(), milestone, 0))
                        .orElse(null);
    }

    private static WrittenRule.Due days(Value days) {
        long count = days.integer().orElse(1L);
        if (count < 1 || count > 3660) {
            days.fault("out-of-range", "天数应在 1 到 3660 之间", "days must be between 1 and 3660");
        }
        return new WrittenRule.Due(days.place(), null, (int) Math.min(3660, Math.max(1, count)));
    }

    private static SourceText written(Value value) {
        return value.written().orElse(SourceText.at("", value.place()));
    }

    private static WrittenRule.Wording wording(Value value) {
        return value.as(fields ->
                        new WrittenRule.Wording(written(fields.required("zh")), written(fields.required("en"))))
                .orElse(new WrittenRule.Wording(SourceText.at("", value.place()), SourceText.at("", value.place())));
    }

    private List<RuleCase> cases(Value cases, String subject) {
        return cases.as(fields -> new CaseReader(catalogue, subject).cases(fields))
                .orElse(List.of());
    }
}
