package camphor.server;

import static java.util.stream.Collectors.joining;

import camphor.server.casework.life.Need;
import camphor.server.casework.life.State;
import camphor.server.casework.life.Step;
import camphor.server.casework.life.Who;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The life of a problem, drawn from the code. */
class CaseworkTableTest {

    @Test
    void the_drawn_table_is_that_of_the_code() throws IOException {
        Written.assertUpToDate("docs/casework-states.md", drawn() + "\n" + listed());
    }

    private static String drawn() {
        StringBuilder text = new StringBuilder("""
                # The life of a problem

                Written from the code (`camphor.server.casework.life.Step`) by `CaseworkTableTest`; what it means stands in
                [casework.md](casework.md).

                ```mermaid
                stateDiagram-v2
                    [*] --> found
                """);
        for (State state : State.values()) {
            text.append("    ")
                    .append(state.id())
                    .append(": ")
                    .append(state.zh())
                    .append('\n');
        }
        for (Step step : Step.values()) {
            step.from().stream()
                    .filter(from -> step.to(from) != from)
                    .forEach(from -> text.append("    ")
                            .append(from.id())
                            .append(" --> ")
                            .append(step.to(from).id())
                            .append(": ")
                            .append(step.zh())
                            .append('\n'));
        }
        return text.append("```\n").toString();
    }

    private static String listed() {
        String rows = Stream.of(Step.values()).map(CaseworkTableTest::row).collect(joining("\n"));
        return """
                | step | | from | to | who | needs | work |
                |---|---|---|---|---|---|---|
                """ + rows + "\n";
    }

    private static String row(Step step) {
        String from = step.from().stream().map(State::zh).collect(joining(" "));
        String to = step.from().stream().allMatch(state -> step.to(state) == state)
                ? "–"
                : step.to(step.from().iterator().next()).zh();
        String who = step.who().stream().map(Who::zh).collect(joining("；"));
        String needs = step.needs().stream().map(Need::zh).collect(joining(" "));
        String marks = Stream.of(
                        Step.WORK.contains(step) ? "work" : "", Step.HARMLESS.contains(step) ? "can be undone" : "")
                .filter(mark -> !mark.isEmpty())
                .collect(joining(", "));
        return "| `" + step.id() + "` | " + String.join(" | ", step.zh(), from, to, who, needs, marks) + " |";
    }
}
