package camphor.screening;

import camphor.rules.record.Truth;
import org.jspecify.annotations.Nullable;

/** Which findings someone wants to see; a part that is null does not narrow. */
public record Wanted(
        @Nullable String rule,
        @Nullable String village,
        @Nullable String household,
        @Nullable String subjectKey,
        @Nullable Truth outcome) {
    public static final Wanted ALL = new Wanted(null, null, null, null, null);

    public Wanted ofRule(String id) {
        return new Wanted(id, village, household, subjectKey, outcome);
    }

    public Wanted inVillage(String code) {
        return new Wanted(rule, code, household, subjectKey, outcome);
    }

    /** The household's own findings and those of its members. */
    public Wanted ofHousehold(String id) {
        return new Wanted(rule, village, id, subjectKey, outcome);
    }

    public Wanted ofSubject(String key) {
        return new Wanted(rule, village, household, key, outcome);
    }

    public Wanted with(Truth only) {
        return new Wanted(rule, village, household, subjectKey, only);
    }
}
