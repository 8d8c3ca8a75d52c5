package camphor.server.register.file;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a household went that was merged away: links and papers that name it lead to the one that stays. */
@Component
class Successors {
    private static final String STANDING = """
            with recursive way(id) as (
                select cast(:id as uuid)
                 union
                select merger.kept
                  from register.merger
                  join way on merger.gone = way.id
                 where merger.subject = 'household' and merger.undone_at is null
            )
            select household.id
              from register.household
              join way on way.id = household.id
             where household.id <> :id
            """;

    private final JdbcClient jdbc;

    Successors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The household that it is now; empty when it was not merged away, or out of the reader's scope. */
    Optional<UUID> of(UUID household) {
        return jdbc.sql(STANDING).param("id", household).query(UUID.class).optional();
    }
}
