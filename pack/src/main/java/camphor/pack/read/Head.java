package camphor.pack.read;

import camphor.pack.Pack;
import camphor.rules.Label;
import camphor.rules.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code pack.yaml} says: who the pack is, what it extends and switches off, when and where it runs. */
record Head(
        Place place,
        String id,
        String version,
        Label name,
        List<Extension> bases,
        String region,
        LocalDate from,
        @Nullable LocalDate until,
        Pack.@Nullable Issued issued,
        List<Pack.Disabled> disabled) {
    /** A pack that is extended, and where that is said. */
    record Extension(Place place, String id) {}

    static Head of(Fields fields) {
        return new Head(
                fields.place(),
                fields.required("id").text().orElse(""),
                fields.required("version").text().orElse(""),
                fields.required("name").label().orElse(new Label("", "")),
                fields.optional("extends").list().stream()
                        .flatMap(base -> base.text().map(id -> new Extension(base.place(), id)).stream())
                        .toList(),
                fields.optional("region").text().orElse(""),
                fields.required("from").date().orElse(LocalDate.MIN),
                fields.optional("until").date().orElse(null),
                fields.optional("issued").as(Head::issued).orElse(null),
                fields.optional("disable").each(Head::disabled));
    }

    private static Pack.Issued issued(Fields fields) {
        return new Pack.Issued(
                fields.required("title").wording().orElse(new Label("", "")),
                fields.required("by").wording().orElse(new Label("", "")),
                fields.required("on").date().orElse(LocalDate.MIN),
                fields.required("source").text().orElse(""));
    }

    private static Pack.Disabled disabled(Fields fields) {
        return new Pack.Disabled(
                fields.place(),
                fields.required("rule").text().orElse(""),
                fields.required("reason").wording().orElse(new Label("", "")));
    }
}
