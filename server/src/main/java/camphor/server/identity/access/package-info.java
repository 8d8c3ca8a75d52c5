/** From a session to the actor, and who may call which endpoint. Start reading at {@link camphor.server.identity.access.AccessRules}. */
@NullMarked
package camphor.server.identity.access;

import org.jspecify.annotations.NullMarked;
