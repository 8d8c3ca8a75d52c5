package camphor.pack.read;

import camphor.pack.Milestone;
import camphor.pack.Organisation;
import camphor.rules.Label;
import java.time.LocalDate;

/** Reads {@code organisation.yaml} and the milestones of {@code phases.yaml}: who does it, and by when. */
final class OrganisationReader {
    private static final Label NOTHING = new Label("", "");

    private OrganisationReader() {}

    static Organisation organisation(Fields fields) {
        return new Organisation(
                fields.optional("units").each(OrganisationReader::unit),
                fields.optional("villages").each(OrganisationReader::village));
    }

    private static Organisation.Unit unit(Fields fields) {
        return new Organisation.Unit(
                fields.place(),
                fields.required("id").text().orElse(""),
                fields.required("name").label().orElse(NOTHING),
                fields.required("kind").text().orElse(""));
    }

    private static Organisation.Village village(Fields fields) {
        Value code = fields.required("code");
        String digits = code.text().orElse("");
        if (!digits.isEmpty() && !digits.matches("[0-9]{12}")) {
            code.fault("bad-division", "行政区划代码应为 12 位数字", "a division code has 12 digits");
        }
        return new Organisation.Village(
                fields.place(),
                digits,
                fields.required("name").wording().orElse(NOTHING),
                fields.optional("aliases").texts());
    }

    static Milestone milestone(Fields fields) {
        return new Milestone(
                fields.place(),
                fields.required("id").text().orElse(""),
                fields.required("until").date().orElse(LocalDate.MIN),
                fields.required("title").label().orElse(NOTHING),
                fields.optional("tasks").list().stream()
                        .flatMap(task -> task.label().stream())
                        .toList());
    }
}
