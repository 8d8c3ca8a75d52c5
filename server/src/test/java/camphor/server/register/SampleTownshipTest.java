package camphor.server.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TownshipTest
class SampleTownshipTest {
    @Autowired
    SampleTownship sample;

    @Autowired
    Township township;

    private long count(String query) {
        return township.count(query);
    }

    @Test
    void is_taken_in_with_every_list_and_with_what_the_rules_find() {
        assertThat(count("select count(*) from register.person")).isBetween(1_790L, 1_830L);
        assertThat(count("select count(distinct list) from register.list_row")).isGreaterThan(30);
        assertThat(count("select count(*) from register.household where hits > 0"))
                .isGreaterThan(20);
        assertThat(count("select count(*) from register.household where 'dibao' = any(tags)"))
                .isPositive();
        assertThat(sample.isWelcome()).isFalse();
    }

    @Test
    void is_known_to_the_planner_as_soon_as_it_is_in() {
        assertThat(count("select reltuples::bigint from pg_class where oid = 'register.list_row'::regclass"))
                .isEqualTo(count("select count(*) from register.list_row"));
    }

    @Test
    void counts_what_it_stores() {
        assertThat(count("""
                        select count(*) from register.household where hits <> (select count(*) from register.finding
                            where finding.household = household.id and outcome = 'hit')
                        """)).isZero();
        assertThat(count("""
                        select count(*) from register.household where members <> (select count(*) from register.person
                            where person.household = household.id and facts ->> 'removed_on' is null)
                        """)).isZero();
    }

    @Test
    void rests_with_every_identity_number_sealed() {
        assertThat(count("select count(*) from register.person where facts ->> 'id_number' !~ '^[0-9]+:'"))
                .isZero();
        assertThat(count("""
                        select count(*) from register.person
                         where (facts - 'id_key')::text ~ '[1-9][0-9]{5}(19|20)[0-9]{9}[0-9X]'
                        """)).isZero();
        assertThat(count("""
                        select count(*) from register.list_row
                         where (facts - 'id_key')::text ~ '[1-9][0-9]{5}(19|20)[0-9]{9}[0-9X]'
                        """)).isZero();
        assertThat(count("select count(*) from register.finding where evidence ~ '[0-9]{15}' or found ~ '[0-9]{15}'"))
                .isZero();
    }

    @Test
    void keeps_a_number_that_a_list_holds_twice_as_a_known_double() {
        assertThat(count("select count(*) from register.person where double_of is not null"))
                .isPositive();
        assertThat(count("""
                        select count(*) from register.finding where rule = 'Q-identity-06-duplicate' and outcome = 'hit'
                        """)).isPositive();
    }

    @Test
    void knows_since_when_each_person_belongs_to_a_household() {
        assertThat(count("select count(distinct person) from register.membership"))
                .isEqualTo(count("select count(*) from register.person"));
    }
}
