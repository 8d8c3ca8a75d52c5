package camphor.server.register.member;

import camphor.server.register.edit.Locked;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody was to the head of a household to which they come back. A relation to another head says nothing. */
@Component
class EarlierRelation {
    private static final String RELATION = """
            select version.relation
              from (select facts ->> 'relation' as relation, household, 'infinity'::timestamptz as until
                      from register.person
                     where id = :person
                     union all
                    select facts ->> 'relation', household, until
                      from register.person_past
                     where id = :person) as version
              join register.household on household.id = version.household
             where version.household = :household and version.relation is not null
               and household.head_name is not distinct from coalesce(
                   (select past.head_name
                      from register.household_past as past
                     where past.id = :household and past.since < version.until and past.until >= version.until
                     order by past.until
                     limit 1),
                   household.head_name)
             order by version.until desc
             limit 1
            """;

    private final JdbcClient jdbc;

    EarlierRelation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null when they never belonged to it, or somebody else was its head then. */
    @Nullable
    String relation(UUID person, Locked household) {
        return jdbc.sql(RELATION)
                .param("person", person)
                .param("household", household.id())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
