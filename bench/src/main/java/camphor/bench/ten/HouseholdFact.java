package camphor.bench.ten;

import org.jspecify.annotations.Nullable;

/** A household as Drools sees it; null is unknown, money is in fen. */
public record HouseholdFact(
        int id,
        @Nullable Boolean lifted,
        @Nullable Boolean monitored,
        @Nullable Boolean dangerous,
        @Nullable Boolean livesThere,
        @Nullable Boolean relocated,
        @Nullable Boolean livesInNewHouse,
        @Nullable Long net) {}
