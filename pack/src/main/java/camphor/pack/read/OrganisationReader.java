package camphor.pack.read;

import camphor.pack.Divisions;
import camphor.pack.Milestone;
import camphor.pack.Organisation;
import camphor.pack.SourceText;
import camphor.rules.Label;
import java.time.LocalDate;
import java.util.Set;

/** Reads {@code organisation.yaml} and the milestones of {@code phases.yaml}: who does it, and by when. */
final class OrganisationReader {
    private static final Label NOTHING = new Label("", "");
    private static final Set<String> SEATS = Set.of("county", "hub", "unit", "village");

    private OrganisationReader() {}

    static Organisation organisation(Fields fields) {
        return new Organisation(
                fields.optional("county").as(OrganisationReader::division).orElse(null),
                fields.optional("township").as(OrganisationReader::division).orElse(null),
                fields.optional("units").each(OrganisationReader::unit),
                fields.optional("villages").each(OrganisationReader::village),
                fields.optional("posts").each(OrganisationReader::post),
                fields.optional("reporting").texts(),
                fields.optional("focus_groups").each(OrganisationReader::focusGroup),
                Divisions.NONE);
    }

    private static Organisation.Division division(Fields fields) {
        return new Organisation.Division(
                code(fields.required("code")), fields.required("name").label().orElse(NOTHING));
    }

    private static Organisation.Unit unit(Fields fields) {
        return new Organisation.Unit(
                fields.place(),
                fields.required("id").text().orElse(""),
                fields.required("name").label().orElse(NOTHING),
                fields.required("kind").text().orElse(""));
    }

    private static Organisation.Village village(Fields fields) {
        String code = code(fields.required("code"));
        Label name = fields.required("name").label().orElse(NOTHING);
        String shortName = fields.optional("short").text().orElse(name.zh());
        return new Organisation.Village(
                fields.place(),
                code,
                name,
                shortName,
                fields.optional("aliases").texts());
    }

    private static String code(Value code) {
        String digits = code.text().orElse("");
        if (!digits.isEmpty() && !digits.matches("[0-9]{12}")) {
            code.fault("bad-division", "行政区划代码应为 12 位数字", "a division code has 12 digits");
        }
        return digits;
    }

    private static Organisation.Post post(Fields fields) {
        Value at = fields.required("at");
        String seat = at.text().orElse("");
        if (!seat.isEmpty() && !SEATS.contains(seat)) {
            fields.faults().unknown("unknown-choice", at.place(), new Label("选项", "choice"), seat, SEATS);
        }
        return new Organisation.Post(
                fields.place(),
                fields.required("id").text().orElse(""),
                fields.required("name").label().orElse(NOTHING),
                seat);
    }

    private static Organisation.FocusGroup focusGroup(Fields fields) {
        Value when = fields.required("when");
        return new Organisation.FocusGroup(
                fields.place(),
                fields.required("id").text().orElse(""),
                fields.required("name").label().orElse(NOTHING),
                when.written().orElse(SourceText.at("", when.place())));
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
