package camphor.screening;

import camphor.rules.record.Truth;
import org.jspecify.annotations.Nullable;

/** Which findings someone wants to see; a part that is null does not narrow. */
public record Wanted(
        @Nullable String rule,
        @Nullable String village,
        @Nullable String household,
        @Nullable String subjectKey,
        @Nullable Truth outcome,
        Territory territory) {
    public static final Wanted ALL = new Wanted(null, null, null, null, null, Territory.EVERYWHERE);

    public Wanted ofRule(String id) {
        return new Wanted(id, village, household, subjectKey, outcome, territory);
    }

    public Wanted inVillage(String code) {
        return new Wanted(rule, code, household, subjectKey, outcome, territory);
    }

    /** The household's own findings and those of its members. */
    public Wanted ofHousehold(String id) {
        return new Wanted(rule, village, id, subjectKey, outcome, territory);
    }

    public Wanted ofSubject(String key) {
        return new Wanted(rule, village, household, key, outcome, territory);
    }

    public Wanted with(Truth only) {
        return new Wanted(rule, village, household, subjectKey, only, territory);
    }

    public Wanted within(Territory part) {
        return new Wanted(rule, village, household, subjectKey, outcome, part);
    }
}
