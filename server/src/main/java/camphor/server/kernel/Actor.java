package camphor.server.kernel;

import java.util.UUID;

/**
 * Who acts: taken from the session, never from a request's body.
 *
 * @param name as shown in histories and the audit
 */
public record Actor(UUID account, String name, Role role, Scope scope) {}
