package camphor.workbook;

import camphor.rules.Label;

/** A file that is not taken at all, with the reason in words that tell its owner what to do. */
public final class WorkbookRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final String file;
    private final transient Label reason;

    WorkbookRefused(Refusal refusal, String file, Label reason) {
        super(file + ": " + reason.en());
        this.refusal = refusal;
        this.file = file;
        this.reason = reason;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Name of the file, relative to the folder that was imported. */
    public String file() {
        return file;
    }

    /** What is wrong, without the file's name. */
    public Label reason() {
        return reason;
    }
}
