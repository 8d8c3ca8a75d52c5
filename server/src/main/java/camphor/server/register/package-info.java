/**
 * The living register: households, persons and the departments' lists, each fact with where it comes from and what it was
 * before. A delivery comes in by {@code load}; {@code search} finds households, {@code file} shows one as of any time,
 * {@code edit} changes a fact and {@code judge} says at once what the rules make of it. Start reading at {@link
 * camphor.server.register.SampleTownship} for the way in, at {@code edit.EditFacts} for the way of a change.
 */
@NullMarked
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {"kernel", "kernel :: database", "org", "identity", "job"})
package camphor.server.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
