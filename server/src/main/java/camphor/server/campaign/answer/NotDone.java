package camphor.server.campaign.answer;

import java.util.List;

/** A task cannot be done yet: what is missing, question by question. */
final class NotDone extends RuntimeException {
    private final transient List<Missing> missing;

    NotDone(List<Missing> missing) {
        super("not done");
        this.missing = List.copyOf(missing);
    }

    /** A question and what is wrong with it, in Chinese. */
    record Missing(String question, String text, String why) {}

    List<Missing> missing() {
        return missing;
    }
}
