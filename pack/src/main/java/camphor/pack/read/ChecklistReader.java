package camphor.pack.read;

import camphor.pack.Checklist;
import camphor.rules.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one checklist of {@code checklists/*.yaml}. */
final class ChecklistReader {
    private static final Label NOTHING = new Label("", "");

    private ChecklistReader() {}

    static Checklist checklist(Fields fields) {
        Checklist.AskedOf askedOf =
                fields.required("asked_of").oneOf(Checklist.AskedOf.class).orElse(Checklist.AskedOf.HOUSEHOLD);
        BigDecimal minutes = fields.optional("minutes").decimal().orElse(BigDecimal.ONE);
        return new Checklist(
                fields.place(),
                fields.required("id").text().orElse(""),
                fields.required("title").label().orElse(NOTHING),
                askedOf,
                fields.optional("table").text().orElseGet(() -> table(askedOf)),
                fields.required("by").text().orElse(""),
                fields.required("phase").text().orElse(""),
                fields.optional("visits").integer().orElse(1L).intValue(),
                fields.required("questions").each(question -> question(question, minutes)));
    }

    private static @Nullable String table(Checklist.AskedOf askedOf) {
        return askedOf == Checklist.AskedOf.ENTITY ? null : askedOf.name().toLowerCase(Locale.ROOT);
    }

    private static Checklist.Question question(Fields fields, BigDecimal minutes) {
        Checklist.Answer answer =
                fields.required("answer").oneOf(Checklist.Answer.class).orElse(Checklist.Answer.TEXT);
        return new Checklist.Question(
                fields.place(),
                fields.required("id").text().orElse(""),
                fields.required("clause").text().orElse(""),
                fields.required("text").label().orElse(NOTHING),
                answer,
                choices(fields, answer),
                fields.optional("asks").written().orElse(null),
                fields.optional("when").written().orElse(null),
                fields.optional("finding_when").written().orElse(null),
                fields.optional("photo").flag().orElse(false),
                fields.optional("document").label().orElse(null),
                fields.optional("minutes").decimal().orElse(minutes));
    }

    private static List<Checklist.Choice> choices(Fields fields, Checklist.Answer answer) {
        boolean wanted = answer == Checklist.Answer.CHOICE || answer == Checklist.Answer.CHOICES;
        if (!wanted && fields.has("choices")) {
            fields.faults()
                    .error(
                            "misplaced-key",
                            fields.keyPlace("choices"),
                            "只有 choice、choices 类答案才有 choices",
                            "only answers of type choice or choices have choices");
        }
        Value choices = wanted ? fields.required("choices") : fields.optional("choices");
        return choices.each(ChecklistReader::choice);
    }

    private static Checklist.Choice choice(Fields fields) {
        return new Checklist.Choice(
                fields.required("id").text().orElse(""),
                new Label(
                        fields.required("zh").text().orElse(""),
                        fields.required("en").text().orElse("")));
    }
}
