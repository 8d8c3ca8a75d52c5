package camphor.pack.check;

import camphor.pack.Checklist;
import camphor.pack.Faults;
import camphor.pack.Pack;
import java.util.HashMap;
import java.util.Map;

/** Ask once: within a phase nobody is asked for the same datum a second time, whoever asks. */
final class AskOnceCheck implements Check {
    /** A datum names its subject, as in {@code person.health}. */
    private record Asked(String datum, String phase) {}

    @Override
    public void check(Pack pack, Faults faults) {
        Map<Asked, Checklist.Question> first = new HashMap<>();
        for (Checklist checklist : pack.checklists()) {
            for (Checklist.Question question : checklist.questions()) {
                if (question.asks() != null) {
                    Asked asked = new Asked(question.asks().text(), checklist.phase());
                    Checklist.Question before = first.putIfAbsent(asked, question);
                    if (before != null) {
                        twice(asked, before, question, faults);
                    }
                }
            }
        }
    }

    private static void twice(Asked asked, Checklist.Question before, Checklist.Question again, Faults faults) {
        faults.error(
                "asked-twice",
                again.place(),
                "同一阶段（" + asked.phase() + "）重复询问 " + asked.datum() + "，已由 " + before.id() + "（" + before.place()
                        + "）询问",
                "asks for " + asked.datum() + " again in phase " + asked.phase() + "; " + before.id() + " at "
                        + before.place() + " asks it already");
    }
}
