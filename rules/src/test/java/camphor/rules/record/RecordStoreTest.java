package camphor.rules.record;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.CatalogueSamples;
import camphor.rules.fact.Table;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordStoreTest {
    private final Catalogue catalogue = CatalogueSamples.small();
    private final RecordStore store = new RecordStore(catalogue);

    @Test
    void a_person_finds_the_household_and_the_household_its_members() {
        add("household", Map.of("household_id", "h1"));
        add("person", Map.of("person_id", "p1", "household_id", "h1"));
        add("person", Map.of("person_id", "p2", "household_id", "h1"));
        add("person", Map.of("person_id", "p3", "household_id", "h2"));

        FactRecord household = store.records("household").findFirst().orElseThrow();
        assertThat(household.many("members"))
                .extracting(member -> member.fact("person_id"))
                .containsExactly("p1", "p2");
        FactRecord stranger = store.records("person").skip(2).findFirst().orElseThrow();
        assertThat(stranger.one("household")).isNull();
    }

    @Test
    void a_list_that_nobody_delivered_is_not_an_empty_list() {
        add("household", Map.of("household_id", "h1"));

        FactRecord household = store.records("household").findFirst().orElseThrow();
        assertThat(household.many("members")).isNull();
        store.deliver("person");
        assertThat(household.many("members")).isEmpty();
    }

    @Test
    void a_missing_key_leads_nowhere() {
        store.deliver("household");
        add("person", Map.of("person_id", "p1"));

        FactRecord person = store.records("person").findFirst().orElseThrow();
        assertThat(person.one("household")).isNull();
        assertThat(person.many("payments")).isNull();
    }

    private void add(String table, Map<String, Object> facts) {
        Table of = catalogue.table(table);
        store.add(
                table,
                of.storedFacts().stream().map(fact -> facts.get(fact.id())).toArray());
    }
}
