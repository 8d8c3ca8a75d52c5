package camphor.cli;

import camphor.pack.explain.Language;
import camphor.rules.Label;
import camphor.screening.Progress;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Talks to the person at the terminal: results to the output, progress and warnings beside it. */
final class Terminal {
    /** Set by the launcher, which knows whether a person or a file reads what is written beside the output. */
    private static final boolean INTERACTIVE = Boolean.getBoolean("camphor.terminal");

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Language language;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream aside = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private String stage = "";

    Terminal(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    void say(String zh, String en) {
        out.println(language.of(zh, en));
    }

    void print(String text) {
        out.println(text);
    }

    void warn(Label what) {
        aside.println(language.of(what));
    }

    /** Says what begins; on a file or a pipe each stage once, on a screen the line is written over. */
    void step(Label what, int done, int total) {
        String name = language.of(what);
        if (INTERACTIVE) {
            aside.print(CLEAR_LINE + name + " " + done + "/" + total);
        } else if (!name.equals(stage)) {
            aside.println(name + " …");
        }
        stage = name;
    }

    /** The line of progress goes. */
    void done() {
        if (INTERACTIVE) {
            aside.print(CLEAR_LINE);
        }
        stage = "";
    }

    /** The progress of a screening, shown; it is stopped by ending the process, which leaves nothing half-written. */
    Progress progress() {
        return new Progress() {
            @Override
            public void reached(Stage reached, int done, int total) {
                step(reached.label(), done, total);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
