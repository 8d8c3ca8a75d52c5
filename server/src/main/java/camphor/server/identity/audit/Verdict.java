package camphor.server.identity.audit;

/** What a walk along the chain found. */
sealed interface Verdict {

    /** Nothing was changed, taken out or put in. */
    record Whole(Head head) implements Verdict {}

    /**
     * The first place that is not as it was written.
     *
     * @param no of the entry there, or of the one that is missing there
     */
    record Broken(long no, Fault fault) implements Verdict {}

    /** What is wrong there. */
    enum Fault {
        /** Its content is not what was hashed. */
        CHANGED("内容被改动", "its content was changed"),
        /** The numbers leave one out. */
        MISSING("该条缺失", "it is missing"),
        /** It does not follow the entry before it. */
        NOT_LINKED("与前一条不相连", "it does not follow the one before"),
        /** The chain ends before what is known to have been its last entry. */
        CUT_OFF("此处及以后的记录被截去", "it and what came after were cut off"),
        /** At this place stood another entry when its hash was put aside. */
        REWRITTEN("与另存的链头不一致", "it differs from the head that was kept elsewhere");

        private final String chinese;
        private final String english;

        Fault(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        String words() {
            return chinese + " / " + english;
        }
    }
}
