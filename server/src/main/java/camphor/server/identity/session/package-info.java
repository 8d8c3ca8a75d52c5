/** Sessions of people who are logged in, as rows in the database. Start reading at {@link camphor.server.identity.session.OpenSessions}. */
@NullMarked
package camphor.server.identity.session;

import org.jspecify.annotations.NullMarked;
