package camphor.server.register;

import camphor.server.register.plan.FocusTags;
import java.time.LocalDate;
import java.util.Map;

/**
 * Sets of the register that a campaign's statements stand on: who is in focus, who belongs to them, what a list holds.
 * Each is the text of a sub-query with named parameters, so that the database makes one plan of it together with the
 * caller's own tables; row-level security holds within it as everywhere.
 */
public final class FocusGroups {
    /**
     * Households in focus now: id, number, head, village_code, tags. What of the tags is {@link #SPARED} need not be asked.
     * Parameters: {@link #within}.
     */
    public static final String HOUSEHOLDS = """
            select id, number, coalesce(head_name, number) as head, village_code, tags
              from register.household
             where village_code >= :territory and village_code < :territoryEnd and '%s' = any(tags)
            """.formatted(FocusTags.FOCUS);

    /** The same as of a time, with the tags of then. Parameters: {@link #within}, asOf. */
    public static final String HOUSEHOLDS_AS_OF = """
            select id, number, head, village_code, tags
              from (select household.id, household.number, coalesce(household.head_name, household.number) as head,
                           household.village_code,
                           coalesce((select past.tags from register.household_tags_past as past
                                      where past.household = household.id and past.until > :asOf
                                      order by past.until limit 1),
                                    household.tags) as tags
                      from register.household
                     where household.village_code >= :territory and household.village_code < :territoryEnd
                       and (household.since <= :asOf
                            or exists (select from register.household_past as past
                                        where past.id = household.id and past.since <= :asOf))) as then_there
             where '%s' = any(tags)
            """.formatted(FocusTags.FOCUS);

    /** Persons who belong to a household in focus: id, number, name, household, household_number, village_code, tags. */
    public static final String PERSONS = """
            select person.id, person.number, coalesce(person.name, person.number) as name, home.id as household,
                   home.number as household_number, home.village_code, home.tags
              from register.person
              join register.household as home on home.id = person.household
             where person.village_code >= :territory and person.village_code < :territoryEnd
               and '%s' = any(home.tags) and person.facts -> 'removed_on' is null
            """.formatted(FocusTags.FOCUS);

    /** The name of the helper whom a household is paired with today: household_number, helper. Parameter: today. */
    public static final String HELPERS = """
            select household_number, min(facts ->> 'helper_name') as helper
              from register.list_row
             where list = 'helper' and village_code >= :territory and village_code < :territoryEnd
               and coalesce((facts ->> 'helped_until')::date, :today) >= :today
             group by household_number
            """;

    /**
     * Rows of a department's list: key, name, village_code, household_number, household. Parameters: {@link #within}, and
     * list, key, name: the facts that identify and name a row.
     */
    public static final String ENTITIES = """
            select coalesce(entity.facts ->> :key, entity.place) as key,
                   coalesce(entity.facts ->> :name, entity.facts ->> :key, entity.place) as name, entity.village_code,
                   home.number as household_number, home.id as household
              from register.list_row as entity
              left join register.household as home on home.number = entity.household_number
             where entity.list = :list
               and entity.village_code >= :territory and entity.village_code < :territoryEnd
            """;

    /** Begins the tag of a clause that is known not to concern the household. */
    public static final String SPARED = FocusTags.SPARED;

    private FocusGroups() {}

    /** The parameters by which a set is narrowed to a county, township or village. */
    public static Map<String, Object> within(String territory, LocalDate today) {
        return Map.of("territory", territory, "territoryEnd", territory + ":", "today", today);
    }
}
