package camphor.sample;

import java.time.LocalDate;

/**
 * What to generate.
 *
 * @param division 6 digits for the county, 9 for a township, 12 for one village
 * @param persons about how many people
 * @param seed the same seed gives the same people and the same faults
 * @param asOf the day on which the lists are true
 * @param faults whether faults are planted
 */
public record SampleOptions(String division, int persons, long seed, LocalDate asOf, boolean faults) {
    private static final int TOWNSHIP_PERSONS = 12_000;
    private static final int COUNTY_PERSONS = 1_000_000;
    private static final LocalDate CAMPAIGN = LocalDate.of(2021, 9, 26);

    /** A township of about 12,000 people at the end of the campaign's first phase. */
    public static SampleOptions township(String code, long seed) {
        return new SampleOptions(code, TOWNSHIP_PERSONS, seed, CAMPAIGN, true);
    }

    /** A county of about a million people in 300,000 households. */
    public static SampleOptions county(String code, long seed) {
        return new SampleOptions(code, COUNTY_PERSONS, seed, CAMPAIGN, true);
    }

    public SampleOptions withPersons(int people) {
        return new SampleOptions(division, people, seed, asOf, faults);
    }

    public SampleOptions withoutFaults() {
        return new SampleOptions(division, persons, seed, asOf, false);
    }
}
