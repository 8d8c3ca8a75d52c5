package camphor.bench.ten;

import org.jspecify.annotations.Nullable;

/** A person as Drools sees it; null is unknown. */
public record PersonFact(
        int id,
        int household,
        boolean active,
        @Nullable Integer age,
        @Nullable Integer schoolAge,
        @Nullable Integer workMonths,
        @Nullable Boolean female,
        @Nullable Boolean idFemale,
        @Nullable Boolean insuredResident,
        @Nullable Boolean insuredEmployee,
        @Nullable Boolean disabled,
        boolean gradeKnown,
        @Nullable Boolean head,
        @Nullable Boolean inSchool) {}
