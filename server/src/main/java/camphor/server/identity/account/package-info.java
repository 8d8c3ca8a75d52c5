/** Accounts and the invitations by which they are entered. Start reading at {@link camphor.server.identity.account.Account}. */
@NullMarked
package camphor.server.identity.account;

import org.jspecify.annotations.NullMarked;
