package camphor.bench.ten;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ten rules by cel-java's own planner runtime, one record after the other; an error is an unknown. */
final class CelTen {
    private final People people;
    private final Households households;
    private final Day asOf;
    private final long lineFen;
    private final List<Program> programs;
    private final int[] firstMember;

    CelTen(Columns columns, Day asOf, long lineFen) {
        this.people = columns.people();
        this.households = columns.households();
        this.asOf = asOf;
        this.lineFen = lineFen;
        this.programs = CelConditions.programs(asOf);
        this.firstMember = firstMembers();
    }

    /** Judges the first households and their members. */
    Tally run(int some) {
        Tally tally = Tally.empty();
        for (int row = 0; row < firstMember[some]; row++) {
            Map<String, Object> about = Map.of("person", person(row), "year_before", (long) asOf.aYearBefore());
            for (int rule = 0; rule < TenRules.PERSON_RULES; rule++) {
                tally.count(rule, truth(programs.get(rule), about));
            }
        }
        for (int row = 0; row < some; row++) {
            Map<String, Object> about = Map.of("household", household(row), "line", lineFen);
            for (int rule = TenRules.PERSON_RULES; rule < programs.size(); rule++) {
                tally.count(rule, truth(programs.get(rule), about));
            }
        }
        return tally;
    }

    private static int truth(Program program, Map<String, Object> about) {
        try {
            return Boolean.TRUE.equals(program.eval(about)) ? 1 : 0;
        } catch (CelEvaluationException e) {
            return -1;
        }
    }

    /** People lie in the order of their households. */
    private int[] firstMembers() {
        int[] first = new int[households.size() + 1];
        for (int household : people.household()) {
            if (household >= 0) {
                first[household + 1]++;
            }
        }
        for (int row = 0; row < households.size(); row++) {
            first[row + 1] += first[row];
        }
        return first;
    }

    private CelRecord person(int row) {
        return new CelRecord("person", field -> switch (field) {
            case "removed" -> people.removed()[row] == 1;
            case "birth" -> whole(people.birth()[row], 0);
            case "work_months" -> whole(people.workMonths()[row], -1);
            case "sex" -> whole(people.sex()[row], -1);
            case "id_sex" -> whole(people.idSex()[row], -1);
            case "household" -> household(people.household()[row]);
            case "insured_resident" -> known(people.insuredResident()[row]);
            case "insured_employee" -> known(people.insuredEmployee()[row]);
            case "settlements" -> settlements(row);
            case "disabled" -> known(people.disabled()[row]);
            case "disability_grade" -> people.gradeKnown()[row] == 1 ? "known" : null;
            case "head" -> known(people.head()[row]);
            case "in_compulsory_school" -> known(people.school()[row]);
            default -> throw new IllegalStateException(field);
        });
    }

    private CelRecord household(int row) {
        return new CelRecord("household", field -> switch (field) {
            case "lifted" -> known(households.lifted()[row]);
            case "monitored" -> known(households.monitored()[row]);
            case "dangerous" -> known(households.dangerous()[row]);
            case "lives_there" -> known(households.livesThere()[row]);
            case "relocated" -> known(households.relocated()[row]);
            case "lives_in_new_house" -> known(households.livesInNewHouse()[row]);
            case "net" -> whole(households.net()[row], Long.MIN_VALUE);
            case "members" -> members(row);
            default -> throw new IllegalStateException(field);
        });
    }

    private List<CelRecord> members(int household) {
        List<CelRecord> members = new ArrayList<>();
        for (int row = firstMember[household]; row < firstMember[household + 1]; row++) {
            members.add(person(row));
        }
        return members;
    }

    private List<CelRecord> settlements(int person) {
        List<CelRecord> settlements = new ArrayList<>();
        for (int at = people.firstSettlement()[person]; at < people.firstSettlement()[person + 1]; at++) {
            int row = at;
            settlements.add(new CelRecord(
                    "settlement",
                    field -> field.equals("settled_on")
                            ? whole(people.settledOn()[row], 0)
                            : whole(people.selfPaid()[row], -1)));
        }
        return settlements;
    }

    private static @Nullable Object known(byte value) {
        return value < 0 ? null : value == 1;
    }

    private static @Nullable Object whole(long value, long unknown) {
        return value == unknown ? null : value;
    }
}
