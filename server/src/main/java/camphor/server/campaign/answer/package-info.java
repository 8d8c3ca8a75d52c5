/**
 * Filling in a checklist: which questions are asked now, what the register knows already, what was answered, and what
 * follows when the task is done. Start reading at {@link camphor.server.campaign.answer.CompleteTask}.
 */
@NullMarked
package camphor.server.campaign.answer;

import org.jspecify.annotations.NullMarked;
