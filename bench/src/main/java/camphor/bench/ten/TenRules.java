package camphor.bench.ten;

import java.util.List;

/**
 * Ten rules of the kinds that a campaign has: on one row, with a join to the household, over a list in a time window,
 * over members, over incomes. The CEL text is what the other engines' versions are held to, hit by hit.
 */
final class TenRules {
    /** Number of rules about a person; the rest are about a household. */
    static final int PERSON_RULES = 6;

    static final List<TenRule> ALL = List.of(
            new TenRule("child-at-work", "person", "person.active && person.age < 16 && person.work_months > 0"),
            new TenRule("sex-differs", "person", "person.active && person.sex != person.id_sex"),
            new TenRule(
                    "uninsured",
                    "person",
                    "person.active && person.supported && !person.insured_resident && !person.insured_employee"),
            new TenRule(
                    "high-self-paid",
                    "person",
                    "person.active && person.settlements.filter(s, s.settled_on > plus_months(as_of, -12))"
                            + ".map(s, s.self_paid).sum() > 10000"),
            new TenRule(
                    "disabled-without-grade",
                    "person",
                    "person.active && \"disabled\" in person.health && !has(person.disability_grade)"),
            new TenRule(
                    "out-of-school",
                    "person",
                    "person.active && person.compulsory_age && !person.in_compulsory_school"),
            new TenRule(
                    "heads", "household", "size(household.members.filter(m, m.active && m.relation == \"head\")) != 1"),
            new TenRule("dangerous-house-lived-in", "household", "household.dangerous_house && household.lives_there"),
            new TenRule("low-income", "household", "household.low_income && !household.monitored"),
            new TenRule(
                    "relocated-not-living-in", "household", "household.relocated && !household.lives_in_new_house"));

    private TenRules() {}

    /** A rule of the comparison: name, subject table, CEL text. */
    record TenRule(String id, String subject, String when) {}
}
