package camphor.bench.ten;

import java.util.stream.IntStream;

/** The near-limit: the ten rules as a programmer would write them by hand over primitive columns, one loop a table. */
final class HandLoop {
    private final People people;
    private final Households households;
    private final Day asOf;
    private final long accountingYear;
    private final long lineFen;

    HandLoop(Columns columns, Day asOf, long accountingYear, long lineFen) {
        this.people = columns.people();
        this.households = columns.households();
        this.asOf = asOf;
        this.accountingYear = accountingYear;
        this.lineFen = lineFen;
    }

    Tally run(int threads) {
        int[] members = new int[households.size()];
        int[] heads = new int[households.size()];
        int[] headsUnknown = new int[households.size()];
        countMembers(members, heads, headsUnknown);
        return IntStream.range(0, threads)
                .parallel()
                .mapToObj(slice -> persons(slice, threads).plus(homes(slice, threads, members, heads, headsUnknown)))
                .reduce(Tally.empty(), Tally::plus);
    }

    private void countMembers(int[] members, int[] heads, int[] headsUnknown) {
        for (int row = 0; row < people.size(); row++) {
            int household = people.household()[row];
            if (household >= 0 && people.removed()[row] == 0) {
                members[household]++;
                if (people.head()[row] > 0) {
                    heads[household]++;
                } else if (people.head()[row] < 0) {
                    headsUnknown[household]++;
                }
            }
        }
    }

    private Tally persons(int slice, int slices) {
        Tally tally = Tally.empty();
        int from = (int) ((long) people.size() * slice / slices);
        int until = (int) ((long) people.size() * (slice + 1) / slices);
        for (int row = from; row < until; row++) {
            if (people.removed()[row] == 0) {
                person(row, tally);
            }
        }
        return tally;
    }

    private void person(int row, Tally tally) {
        int birth = people.birth()[row];
        int young = birth == 0 ? -1 : asOf.yearsSince(birth) < 16 ? 1 : 0;
        int months = people.workMonths()[row];
        tally.count(0, Kleene.and(young, months < 0 ? -1 : months > 0 ? 1 : 0));
        int sex = people.sex()[row];
        int idSex = people.idSex()[row];
        tally.count(1, sex < 0 || idSex < 0 ? -1 : sex != idSex ? 1 : 0);
        int uninsured =
                Kleene.and(Kleene.not(people.insuredResident()[row]), Kleene.not(people.insuredEmployee()[row]));
        tally.count(2, Kleene.and(supported(people.household()[row]), uninsured));
        tally.count(3, selfPaid(row));
        tally.count(4, Kleene.and(people.disabled()[row], 1 - people.gradeKnown()[row]));
        int schoolAge = birth == 0 ? -1 : asOf.schoolAge(birth);
        int compulsory = birth == 0 ? -1 : schoolAge >= 6 && schoolAge < 15 ? 1 : 0;
        tally.count(5, Kleene.and(compulsory, Kleene.not(people.school()[row])));
    }

    private int supported(int household) {
        return household < 0
                ? -1
                : Kleene.or(households.lifted()[household], households.monitored()[household]);
    }

    private int selfPaid(int row) {
        long sum = 0;
        boolean unknown = false;
        for (int at = people.firstSettlement()[row]; at < people.firstSettlement()[row + 1]; at++) {
            int day = people.settledOn()[at];
            if (day == 0 || (day > asOf.aYearBefore() && people.selfPaid()[at] < 0)) {
                unknown = true;
            } else if (day > asOf.aYearBefore()) {
                sum += people.selfPaid()[at];
            }
        }
        return unknown ? -1 : sum > 1_000_000 ? 1 : 0;
    }

    private Tally homes(int slice, int slices, int[] members, int[] heads, int[] headsUnknown) {
        Tally tally = Tally.empty();
        int from = (int) ((long) households.size() * slice / slices);
        int until = (int) ((long) households.size() * (slice + 1) / slices);
        for (int row = from; row < until; row++) {
            tally.count(6, headsUnknown[row] > 0 ? -1 : heads[row] != 1 ? 1 : 0);
            tally.count(7, Kleene.and(households.dangerous()[row], households.livesThere()[row]));
            long net = households.incomes().net(row, accountingYear);
            int low = net == Incomes.UNKNOWN ? -1 : net < lineFen * members[row] ? 1 : 0;
            tally.count(8, Kleene.and(low, Kleene.not(households.monitored()[row])));
            tally.count(
                    9,
                    Kleene.and(
                            households.relocated()[row], Kleene.not(households.livesInNewHouse()[row])));
        }
        return tally;
    }
}
