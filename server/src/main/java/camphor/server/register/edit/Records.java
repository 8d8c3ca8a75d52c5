package camphor.server.register.edit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records that are changed, each locked until the transaction ends; always a household before its persons. */
@Component
public class Records {
    private static final String HOUSEHOLDS = """
            select 'household' as "table", id, id as household, village_code, head_name as name, version, facts::text,
                   changes::text
              from register.household
             where id = :one or id = :other
             order by id
               for update
            """;
    private static final String MEMBERS = """
            select 'person' as "table", id, household, village_code, name, version, facts::text,
                   changes::text
              from register.person
             where household = :household and (id = :id or cast(:id as uuid) is null)
             order by id
               for update
            """;
    private static final String HOUSEHOLD_OF = "select household from register.person where id = :id";

    private final JdbcClient jdbc;

    Records(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the household, whichever of its records is changed: two people who save in it come one after the other. */
    public Optional<Locked> household(UUID id) {
        return Optional.ofNullable(both(id, id).get(id));
    }

    /** Locks the person's household first, then the person. */
    public Optional<Locked> person(UUID id) {
        return householdOf(id).flatMap(this::household).flatMap(home -> member(id, home.id()));
    }

    /** The household to which a person belongs just now. */
    public Optional<UUID> householdOf(UUID person) {
        return jdbc.sql(HOUSEHOLD_OF).param("id", person).query(UUID.class).optional();
    }

    /** Locks two households, always in the same order, so that no two deeds wait for each other; those that are there. */
    public Map<UUID, Locked> both(UUID one, UUID other) {
        return jdbc.sql(HOUSEHOLDS).param("one", one).param("other", other).query(Locked.class).list().stream()
                .collect(Collectors.toMap(Locked::id, Function.identity()));
    }

    /** A person of a household that is locked already; empty when they belong to another. */
    public Optional<Locked> member(UUID person, UUID household) {
        return jdbc.sql(MEMBERS)
                .param("household", household)
                .param("id", person)
                .query(Locked.class)
                .optional();
    }

    /** All persons of a household that is locked already, also those who have left. */
    public Map<UUID, Locked> members(UUID household) {
        return jdbc.sql(MEMBERS).param("household", household).param("id", null).query(Locked.class).list().stream()
                .collect(Collectors.toMap(Locked::id, Function.identity()));
    }
}
