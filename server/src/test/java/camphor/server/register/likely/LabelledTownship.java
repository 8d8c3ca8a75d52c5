package camphor.server.register.likely;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.server.register.duplicate.LabelledPeople;
import camphor.server.register.duplicate.Traits;
import camphor.workbook.RowSink;
import camphor.workbook.identity.IdentityNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Labelled people as a delivery: each household with its members. */
record LabelledTownship(Catalogue catalogue, LabelledPeople labelled) {
    /** Goes before what the sample has, so that nobody is taken for one of its people. */
    static final String NUMBER = "labelled-";

    void handTo(RowSink sink) {
        Set<String> homes = new HashSet<>();
        for (Traits person : labelled.people()) {
            if (homes.add(person.household())) {
                Map<String, Object> facts = new HashMap<>();
                facts.put("household_id", NUMBER + person.household());
                facts.put("village_code", person.village());
                sink.row("household", row("household", facts), person.household());
            }
            sink.row("person", row("person", facts(person)), person.id());
        }
    }

    private static Map<String, Object> facts(Traits person) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("household_id", NUMBER + person.household());
        facts.put("person_id", NUMBER + person.id());
        facts.put("name", person.name());
        facts.put("birth_date", person.birth());
        facts.put("sex", person.sex());
        facts.put("phone", person.phone());
        if (person.number() != null) {
            facts.put("id_number", person.number());
            facts.put("id_key", IdentityNumber.of(person.number()).key());
        }
        return facts;
    }

    private @Nullable Object[] row(String table, Map<String, Object> facts) {
        return catalogue.table(table).storedFacts().stream()
                .map(Fact::id)
                .map(facts::get)
                .toArray();
    }
}
