package camphor.cli;

import camphor.rules.Label;

/** Something that the person at the terminal can mend; told in a line, never as a stack trace. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Label reason;

    Refused(String zh, String en) {
        super(en);
        this.reason = new Label(zh, en);
    }

    Label reason() {
        return reason;
    }
}
