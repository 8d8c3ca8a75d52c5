package camphor.server.register.load;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves a delivery that waits in temporary tables into the register: six statements, whatever its size. */
final class Settling {
    private static final String HOUSEHOLDS = """
            insert into register.household (id, facts, tags, members, hits, unknowns, batch, place)
            select incoming.id, incoming.facts, coalesce(found.tags, '{}'), coalesce(living.members, 0),
                   coalesce(found.hits, 0), coalesce(found.unknowns, 0), :batch, incoming.place
              from incoming_household as incoming
              left join (select number, count(*) filter (where facts ->> 'removed_on' is null) as members
                           from incoming_person
                          group by number) as living
                on living.number = incoming.facts ->> 'household_id'
              left join (select household_number,
                                array_agg(substr(rule, 5) order by rule) filter (where starts_with(rule, 'tag:')) as tags,
                                count(*) filter (where outcome = 'hit' and not starts_with(rule, 'tag:')) as hits,
                                count(*) filter (where outcome = 'unknown') as unknowns
                           from incoming_finding
                          group by household_number) as found
                on found.household_number = incoming.facts ->> 'household_id'
             order by incoming.facts ->> 'village_code', incoming.facts ->> 'household_id'
            """;

    /** Of several rows with one identity number the first by place is the person; the others are known doubles of it. */
    private static final String PERSONS = """
            insert into register.person (id, household, village_code, facts, double_of, batch, place)
            select incoming.id, household.id, household.village_code, incoming.facts,
                   nullif(first.id, incoming.id), :batch, incoming.place
              from incoming_person as incoming
              join register.household on household.number = incoming.number
              left join (select distinct on (identity) identity, id
                           from incoming_person
                          where identity is not null
                          order by identity, place) as first
                on first.identity = incoming.identity
            """;

    private static final String MEMBERSHIPS = """
            insert into register.membership
                (person, household, village_code, joined_on, joined_reason, left_on, left_reason)
            select person.id, person.household, person.village_code, (person.facts ->> 'added_on')::date,
                   person.facts ->> 'added_reason', (person.facts ->> 'removed_on')::date,
                   person.facts ->> 'removed_reason'
              from register.person
             where person.batch = :batch
            """;

    /** A row that nobody in the register is found for belongs to the division that delivered it. */
    private static final String LISTS = """
            insert into register.list_row (list, village_code, facts, links, batch, place)
            select incoming.list,
                   coalesce(incoming.village_code, household.village_code, person.village_code, :division),
                   incoming.facts, incoming.links, :batch, incoming.place
              from incoming_list_row as incoming
              left join register.household on household.number = incoming.household_number
              left join register.person on person.identity = incoming.identity and person.double_of is null
            """;

    private static final String LINKS = """
            insert into register.list_link (hash, list_row, village_code)
            select unnest(links), id, village_code
              from register.list_row
             where batch = :batch and links is not null
            """;

    private static final String FINDINGS = """
            insert into register.finding (household, household_number, village_code, rule, rule_version, subject,
                subject_key, outcome, found, evidence)
            select household.id, household.number, household.village_code, incoming.rule, incoming.rule_version,
                   incoming.subject, incoming.subject_key, incoming.outcome, incoming.found, incoming.evidence
              from incoming_finding as incoming
              join register.household on household.number = incoming.household_number
             where not starts_with(incoming.rule, 'tag:')
            """;

    private static final String LOOK =
            "analyze incoming_household, incoming_person, incoming_list_row, incoming_finding";

    private final JdbcClient jdbc;

    Settling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param isLarge so that how the rest is joined depends on what has just come */
    void settle(Delivery delivery, boolean isLarge) {
        jdbc.sql(LOOK).update();
        for (String statement : List.of(HOUSEHOLDS, PERSONS, MEMBERSHIPS, LISTS, LINKS, FINDINGS)) {
            jdbc.sql(statement)
                    .param("batch", delivery.batch())
                    .param("division", delivery.division())
                    .update();
            if (isLarge) {
                takeStatistics();
            }
        }
        if (!isLarge) {
            takeStatistics();
        }
    }

    private void takeStatistics() {
        jdbc.sql("select register.take_statistics()")
                .query((row, number) -> number)
                .single();
    }
}
