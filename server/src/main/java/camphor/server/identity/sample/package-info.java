/** Accounts for the sample township, one for each role. Start reading at {@link camphor.server.identity.sample.SampleAccounts}. */
@NullMarked
package camphor.server.identity.sample;

import org.jspecify.annotations.NullMarked;
