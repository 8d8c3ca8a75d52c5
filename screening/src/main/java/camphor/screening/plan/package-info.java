/**
 * A run as SQL text, the same for every engine: one gathering query for each kind of subject, then one branch for each
 * rule. Start reading at SubjectPlan.
 */
@NullMarked
package camphor.screening.plan;

import org.jspecify.annotations.NullMarked;
