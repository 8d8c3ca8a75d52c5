package camphor.bench.ten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kotlinx.datetime.LocalDate;
import org.hisp.dhis.rules.api.RuleEngine;
import org.hisp.dhis.rules.api.RuleEngineContext;
import org.hisp.dhis.rules.models.Rule;
import org.hisp.dhis.rules.models.RuleAction;
import org.hisp.dhis.rules.models.RuleAttributeValue;
import org.hisp.dhis.rules.models.RuleEffect;
import org.hisp.dhis.rules.models.RuleEnrollment;
import org.hisp.dhis.rules.models.RuleEnrollmentStatus;
import org.hisp.dhis.rules.models.RuleValueType;
import org.hisp.dhis.rules.models.RuleVariable;
import org.hisp.dhis.rules.models.RuleVariableAttribute;

/**
 * The ten rules as DHIS2 program rules on an enrolment's attributes. DHIS2 has neither joins nor sums over a list in a
 * time window, so it is given those values ready made, which favours it. Hit and unknown are a rule each.
 */
final class DhisTen {
    private static final List<String> NUMBERS =
            List.of("age", "schoolAge", "workMonths", "selfPaid", "heads", "members", "net");
    private static final List<String> FLAGS = List.of(
            "supported",
            "sex",
            "idSex",
            "resident",
            "employee",
            "disabled",
            "grade",
            "school",
            "dangerous",
            "livesThere",
            "monitored",
            "relocated",
            "newHouse");

    private final RuleEngine engine = RuleEngine.getInstance();
    private final RuleEngineContext personRules;
    private final RuleEngineContext householdRules;
    private final Columns columns;
    private final Day asOf;

    DhisTen(Columns columns, Day asOf, long lineFen) {
        this.columns = columns;
        this.asOf = asOf;
        this.personRules = context(DhisConditions.PERSON, lineFen);
        this.householdRules = context(DhisConditions.HOUSEHOLD, lineFen);
    }

    /** Screens the first households and their members. */
    Tally run(int households) {
        Tally tally = Tally.empty();
        int[] members = new int[households];
        int[] heads = new int[households];
        int[] headsUnknown = new int[households];
        for (int row = 0; row < columns.people().size(); row++) {
            int household = columns.people().household()[row];
            if (household >= households) {
                break;
            }
            if (household >= 0 && columns.people().removed()[row] == 0) {
                members[household]++;
                heads[household] += columns.people().head()[row] == 1 ? 1 : 0;
                headsUnknown[household] += columns.people().head()[row] < 0 ? 1 : 0;
                count(engine.evaluate(person(row), List.of(), personRules), tally);
            }
        }
        for (int row = 0; row < households; row++) {
            RuleEnrollment home = household(row, members[row], headsUnknown[row] > 0 ? -1 : heads[row]);
            count(engine.evaluate(home, List.of(), householdRules), tally);
        }
        return tally;
    }

    private static void count(List<RuleEffect> effects, Tally tally) {
        for (RuleEffect effect : effects) {
            String content = effect.getRuleAction().content();
            int mark = content == null ? 0 : Integer.parseInt(content);
            tally.count(Math.abs(mark) - 1, Integer.signum(mark));
        }
    }

    private RuleEnrollment person(int row) {
        People people = columns.people();
        Map<String, String> values = new LinkedHashMap<>();
        int birth = people.birth()[row];
        if (birth != 0) {
            values.put("age", Integer.toString(asOf.yearsSince(birth)));
            values.put("schoolAge", Integer.toString(asOf.schoolAge(birth)));
        }
        number(values, "workMonths", people.workMonths()[row]);
        number(values, "selfPaid", selfPaid(row));
        int home = people.household()[row];
        Households homes = columns.households();
        flag(values, "supported", Kleene.or(homes.lifted()[home], homes.monitored()[home]));
        flag(values, "sex", people.sex()[row]);
        flag(values, "idSex", people.idSex()[row]);
        flag(values, "resident", people.insuredResident()[row]);
        flag(values, "employee", people.insuredEmployee()[row]);
        flag(values, "disabled", people.disabled()[row]);
        flag(values, "grade", people.gradeKnown()[row]);
        flag(values, "school", people.school()[row]);
        return enrolment(values);
    }

    private long selfPaid(int row) {
        People people = columns.people();
        long sum = 0;
        for (int at = people.firstSettlement()[row]; at < people.firstSettlement()[row + 1]; at++) {
            int day = people.settledOn()[at];
            boolean inWindow = day > asOf.aYearBefore();
            if (day == 0 || (inWindow && people.selfPaid()[at] < 0)) {
                return -1;
            }
            sum += inWindow ? people.selfPaid()[at] : 0;
        }
        return sum;
    }

    private RuleEnrollment household(int row, int members, int heads) {
        Households homes = columns.households();
        Map<String, String> values = new LinkedHashMap<>();
        number(values, "members", members);
        number(values, "heads", heads);
        if (homes.net()[row] != Long.MIN_VALUE) {
            values.put("net", Long.toString(homes.net()[row]));
        }
        flag(values, "dangerous", homes.dangerous()[row]);
        flag(values, "livesThere", homes.livesThere()[row]);
        flag(values, "monitored", homes.monitored()[row]);
        flag(values, "relocated", homes.relocated()[row]);
        flag(values, "newHouse", homes.livesInNewHouse()[row]);
        return enrolment(values);
    }

    private static void number(Map<String, String> values, String name, long value) {
        if (value >= 0) {
            values.put(name, Long.toString(value));
        }
    }

    private static void flag(Map<String, String> values, String name, int value) {
        if (value >= 0) {
            values.put(name, value == 1 ? "true" : "false");
        }
    }

    private RuleEnrollment enrolment(Map<String, String> values) {
        List<RuleAttributeValue> attributes = new ArrayList<>();
        values.forEach((name, value) -> attributes.add(new RuleAttributeValue(name, value)));
        LocalDate day = new LocalDate(
                asOf.date().getYear(), asOf.date().getMonthValue(), asOf.date().getDayOfMonth());
        return new RuleEnrollment(
                "enrolment", "register", day, day, RuleEnrollmentStatus.ACTIVE, "unit", "unit", attributes);
    }

    private static RuleEngineContext context(Map<Integer, String> conditions, long lineFen) {
        List<Rule> rules = new ArrayList<>();
        conditions.forEach((mark, condition) -> rules.add(new Rule(
                condition.replace("C{line}", Long.toString(lineFen)),
                List.of(new RuleAction(null, "SHOWWARNING", Map.of("content", mark.toString()))),
                "rule" + mark,
                "rule" + mark,
                null,
                1)));
        return new RuleEngineContext(rules, variables(), Map.of(), Map.of());
    }

    private static List<RuleVariable> variables() {
        List<RuleVariable> variables = new ArrayList<>();
        NUMBERS.forEach(
                name -> variables.add(new RuleVariableAttribute(name, false, List.of(), name, RuleValueType.NUMERIC)));
        FLAGS.forEach(
                name -> variables.add(new RuleVariableAttribute(name, false, List.of(), name, RuleValueType.BOOLEAN)));
        return variables;
    }
}
