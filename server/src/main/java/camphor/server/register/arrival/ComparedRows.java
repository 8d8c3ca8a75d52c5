package camphor.server.register.arrival;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.server.register.seal.IdentityFacts;
import java.util.Map;
import java.util.Objects;

/** The rows of a department's list beside what the register knows: whom each is about, and in which facts the two differ. */
final class ComparedRows {
    /** The household's facts and the person's with the row's own, fact by fact. */
    static final String QUERY = """
            select row.id, row.list, row.place, row.batch, row.facts,
                   coalesce(home.id, lives.id) as household, coalesce(home.number, lives.number) as number,
                   coalesce(home.village_name, lives.village_name) as village_name,
                   coalesce(row.facts ->> 'name', row.facts ->> 'head_name', person.name, home.head_name) as name,
                   array(select given.key || chr(9) || given.value::text || chr(9) || (coalesce(
                                case when given.key = any(:ofPerson::text[]) then person.facts -> given.key end,
                                case when given.key = any(:ofHousehold::text[])
                                     then coalesce(home.facts, lives.facts) -> given.key end)::text)
                           from jsonb_each(row.facts) as given
                          where (person.id is not null or home.id is not null)
                            and coalesce(
                                case when given.key = any(:ofPerson::text[]) then person.facts -> given.key end,
                                case when given.key = any(:ofHousehold::text[])
                                     then coalesce(home.facts, lives.facts) -> given.key end) <> given.value
                          order by given.key) as contradictions
              from register.list_row as row
              left join register.household as home on home.number = row.household_number
              left join register.person on person.identity = row.identity and person.double_of is null
              left join register.household as lives on lives.id = person.household
             where row.list = :list
            """;

    private ComparedRows() {}

    static Map<String, Object> parameters(Table table, Catalogue catalogue) {
        return Map.of(
                "list",
                table.id(),
                "ofPerson",
                shared(table, catalogue.table("person")),
                "ofHousehold",
                shared(table, catalogue.table("household")));
    }

    /** Facts that a list and a record of the register both tell, beside what names them and what is sealed. */
    private static String[] shared(Table list, Table record) {
        return list.storedFacts().stream()
                .filter(fact -> !fact.computed() && !IdentityFacts.isSealed(fact.id()))
                .filter(fact -> record.fact(fact.id())
                        .filter(same -> same.label().zh().equals(fact.label().zh()) && !same.isDerived())
                        .filter(same -> same.type() == fact.type() && Objects.equals(same.codeList(), fact.codeList()))
                        .isPresent())
                .filter(fact -> !fact.id().equals(record.key()) && !fact.id().equals("township"))
                .map(Fact::id)
                .toArray(String[]::new);
    }
}
