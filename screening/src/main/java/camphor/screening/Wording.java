package camphor.screening;

import camphor.rules.language.Rule;
import java.util.List;

/** A sentence with places that the subject's own values fill, such as ⟨name⟩，⟨age⟩ 岁，未入学. */
public record Wording(List<Part> parts) {
    public Wording {
        parts = List.copyOf(parts);
    }

    /** A piece of a sentence. */
    public sealed interface Part {}

    /** Words as they stand. */
    public record Words(String text) implements Part {}

    /** A value of the subject, shown as officers write it: codes by their label, 是 and 否 for yes and no. */
    public record Value(Rule expression) implements Part {}
}
