/**
 * Screening of the whole register, on demand and each night: {@code snapshot} brings a columnar copy up to date by what
 * changed, the engine judges every rule on every subject, {@code run} keeps what was found beside what was found before,
 * and {@code finding} shows to each what lies in their territory and line. Start reading at {@code run.ScreeningJob}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Screening",
        allowedDependencies = {
            "kernel",
            "kernel :: database",
            "org",
            "identity",
            "job",
            "register",
            "register :: fact",
            "register :: plan"
        })
package camphor.server.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
