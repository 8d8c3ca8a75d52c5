package camphor.ledger;

import camphor.rules.Label;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each stage of a screening took; a stage that comes again, as with each township, adds up. For one thread. */
public final class Pace {
    static final Label REPORT = new Label("报告", "report");
    static final Label WORKBOOKS = new Label("台账", "ledgers");

    private final Map<Label, Duration> spent = new LinkedHashMap<>();

    /** A part of the work, with what comes of it. */
    public interface Work<T> {
        T done() throws IOException;
    }

    public <T> T timed(Label stage, Work<T> work) throws IOException {
        long began = System.nanoTime();
        try {
            return work.done();
        } finally {
            spent.merge(stage, Duration.ofNanos(System.nanoTime() - began), Duration::plus);
        }
    }

    /** Stages in the order in which they first began. */
    public Map<Label, Duration> spent() {
        return Collections.unmodifiableMap(spent);
    }
}
