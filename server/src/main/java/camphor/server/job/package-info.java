/**
 * Long work: it is begun by a command, goes on beside the requests, shows how far it is, can be cancelled, and is taken up
 * again after a restart. A capability brings a {@link camphor.server.job.JobKind} and calls {@link
 * camphor.server.job.Jobs#start}; start reading there, then at {@code RunJobs}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"kernel", "identity"})
package camphor.server.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
