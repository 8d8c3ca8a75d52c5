/**
 * Every problem from the day it is found until it is struck off (销号). What rules, checklists and people find flows into
 * one intake; a problem's life is one table, {@code life.Step}; {@code problem} shows problems and {@code step} takes the
 * steps, one or ten thousand at a time. Start reading at {@code life.Step}, then at {@code step.TakeSteps}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "kernel",
            "org",
            "identity",
            "campaign",
            "screening",
            "evidence",
            "register",
            "register :: fact",
            "register :: plan"
        })
package camphor.server.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
