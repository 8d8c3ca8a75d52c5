package camphor.server.identity.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * That a session is in use is written down once a minute. Written with each request it would have every page wait for the
 * disk, and for the other requests of the same browser.
 */
@Configuration(proxyBeanMethods = false)
class SeenNowAndThen {
    /** Spring Session's own statement takes the same values in the same order. */
    private static final String UPDATE = """
            with told (session_id, seen, inactive, expiry, principal, id) as (
                values (cast(? as text), cast(? as bigint), cast(? as integer), cast(? as bigint), cast(? as text),
                        cast(? as text))
            )
            update %TABLE_NAME% as session
               set session_id = told.session_id, last_access_time = told.seen, max_inactive_interval = told.inactive,
                   expiry_time = told.expiry, principal_name = told.principal
              from told
             where session.primary_id = told.id
               and (told.seen >= session.last_access_time + 60000
                    or session.session_id <> told.session_id
                    or session.max_inactive_interval <> told.inactive
                    or session.principal_name is distinct from told.principal)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsSeenOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }
}
