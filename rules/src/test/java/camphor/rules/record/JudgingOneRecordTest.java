package camphor.rules.record;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.Place;
import camphor.rules.fact.CatalogueSamples;
import camphor.rules.fact.FactType;
import camphor.rules.language.Bindings;
import camphor.rules.language.RuleLanguage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingOneRecordTest {
    private static final RuleLanguage LANGUAGE =
            new RuleLanguage(CatalogueSamples.small(), Map.of("line", FactType.DECIMAL));
    private static final Bindings BINDINGS =
            new Bindings(LocalDate.of(2021, 9, 26), Map.of("line", new BigDecimal("6500")));

    private static final FactRecord GIRL = new MapRecords(CatalogueSamples.small())
            .record(
                    "person",
                    Map.of(
                            "name",
                            "甲",
                            "birth_date",
                            "2010-09-27",
                            "school_state",
                            "not_in_school",
                            "health",
                            List.of("chronic"),
                            "wage",
                            0.5,
                            "household",
                            Map.of(
                                    "kind",
                                    "lifted",
                                    "income",
                                    12000,
                                    "members",
                                    List.of(
                                            Map.of("head", true, "wage", 100.25, "work_months", 3),
                                            Map.of("head", false, "wage", 20, "work_months", 0)))),
                    Place.of("girl"))
            .record();

    private static Truth judged(String text) {
        return InProcess.judge(
                LANGUAGE.compile("person", text, Place.of("rule")).require(), GIRL, BINDINGS);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            person.age == 10                                                          => HIT
            person.age >= 16                                                          => CLEAR
            person.work_months > 3                                                    => UNKNOWN
            person.work_months > 3 && person.age > 16                                 => CLEAR
            person.work_months > 3 || person.age < 16                                 => HIT
            !(person.work_months > 3)                                                 => UNKNOWN
            has(person.work_months)                                                   => CLEAR
            has(person.age)                                                           => HIT
            has(person.household)                                                     => HIT
            has(person.household.village)                                             => CLEAR
            has(person.payments)                                                      => CLEAR
            has(person.household.members)                                             => HIT
            person.school_state in ["primary", "junior"]                              => CLEAR
            person.school_state != "not_in_school"                                    => CLEAR
            "chronic" in person.health                                                => HIT
            person.health.exists(h, h in ["serious", "chronic"])                      => HIT
            person.health.all(h, h == "chronic")                                      => HIT
            size(person.health) == 1                                                  => HIT
            person.health.filter(h, h != "healthy").size() == 1                       => HIT
            person.household.members.exists(m, m.head && m.wage > 100)                => HIT
            person.household.members.all(m, m.work_months < 3)                        => CLEAR
            person.household.members.exists_one(m, m.head)                            => HIT
            person.household.members.filter(m, m.head).size() == 1                    => HIT
            person.household.members.map(m, m.wage).sum() == 120.25                   => HIT
            person.household.members.map(m, m.wage).min() == 20                       => HIT
            person.household.members.map(m, m.wage).max() == 100.25                   => HIT
            person.household.members.map(m, m.wage).median() == 20.00                 => HIT
            person.household.members.map(m, m.birth_date).median() == as_of           => ERROR
            person.household.members.exists(m, m.birth_date < as_of)                  => UNKNOWN
            person.household.members.filter(m, m.wage > 1000).map(m, m.wage).sum() == 0 => HIT
            person.household.members.filter(m, m.wage > 1000).map(m, m.wage).max() == 0 => UNKNOWN
            person.household.members.exists(m, m.wage > person.household.income)      => CLEAR
            person.household.members.exists(m, m.household.kind == "lifted")          => HIT
            person.household.member_rows == 2                                         => HIT
            person.payments.size() == 0                                               => UNKNOWN
            person.household.income < param.line * person.household.member_rows       => HIT
            person.household.income / 2.0 > 1.0                                       => ERROR
            person.household.members.map(m, m.work_months).sum() / 0 == 1             => UNKNOWN
            person.household.members.map(m, m.head).size() == 2                       => HIT
            true in person.household.members.map(m, m.head)                           => HIT
            school_age(person.birth_date, as_of) == 10                                => HIT
            plus_months(date("2021-01-31"), 1) == date("2021-02-28")                  => HIT
            months_between(date("2021-01-31"), date("2021-02-28")) == 0               => HIT
            days_between(date("2021-09-26"), as_of) == 0                              => HIT
            person.name.matches("^\\\\p{Han}+$")                                        => HIT
            person.name.startsWith("甲") && person.name.size() == 1                    => HIT
            (person.age > 10 ? 1 : 2) == 2                                            => HIT
            min_of(person.wage, 3) == 0.5                                             => HIT
            """)
    void a_rule_is_hit_clear_or_unknown(String text, String verdict) {
        var compiled = LANGUAGE.compile("person", text, Place.of("rule"));
        if (verdict.equals("ERROR")) {
            assertThat(compiled.rule()).isNull();
            assertThat(compiled.issues()).isNotEmpty();
        } else {
            assertThat(compiled.issues()).isEmpty();
            assertThat(judged(text)).hasToString(verdict);
        }
    }

    @Test
    void a_proof_names_what_decided_and_what_must_change() {
        Proof proof = InProcess.prove(
                LANGUAGE.compile("person", "person.age < 16 && person.school_state == 'not_in_school'", Place.of("r"))
                        .require(),
                GIRL,
                BINDINGS);
        assertThat(proof.truth()).isEqualTo(Truth.HIT);
        assertThat(proof.evidence()).isEqualTo("年龄=10；在校状态=非在校生");
        assertThat(proof.toClear()).containsExactly("须 年龄 ≥ 16（年龄现为 10）");
    }
}
