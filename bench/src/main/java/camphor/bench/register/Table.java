package camphor.bench.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The results in Markdown. */
final class Table {
    private Table() {}

    static String of(List<Reader> readers, List<RegisterBench.Line> lines, long persons) {
        String head = readers.stream().map(Reader::title).collect(Collectors.joining(" | "));
        return "%,d persons are there. Milliseconds for an answer, means; in brackets: 95 of 100 took no longer.%n%n"
                        .formatted(persons)
                + "| page | bare SQL, county | " + head + " | county against bare SQL | narrowest against widest |\n"
                + "|---|---|" + "---|".repeat(readers.size() + 2) + "\n"
                + lines.stream().map(Table::line).collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String line(RegisterBench.Line line) {
        Latency widest = line.readers().get(0);
        double narrow = line.readers().stream().mapToDouble(Latency::mean).max().orElseThrow();
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        line.page(),
                        number(line.bare()),
                        line.readers().stream()
                                .map(time -> number(time.mean()) + " (" + number(time.late()) + ")")
                                .collect(Collectors.joining(" | ")),
                        number(widest.mean() / line.bare()),
                        number(narrow / widest.mean()));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%.0f", number);
    }
}
