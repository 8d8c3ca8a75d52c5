package camphor.screening;

import camphor.rules.Label;

/** Someone who watches long work and may stop it. Asked often, and by several threads: it must answer at once. */
public interface Progress {
    /** The parts of long work, in their order. */
    enum Stage {
        /** The delivered tables become a snapshot; counted in tables. */
        PACK("整理数据", "packing the data"),
        /** Facts and list aggregates of the subjects are gathered; counted in kinds of subject. */
        GATHER("汇集事实", "gathering the facts"),
        /** Rules are judged and findings written; counted in rules. */
        JUDGE("逐条研判", "judging the rules");

        private final String zh;
        private final String en;

        Stage(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public Label label() {
            return new Label(zh, en);
        }
    }

    /** So much of a stage is done. */
    void reached(Stage stage, int done, int total);

    /** Whether the work should stop and leave nothing behind. */
    boolean cancelled();

    /** Nobody watches and nobody stops it. */
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void reached(Stage stage, int done, int total) {
                // nobody to tell
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
