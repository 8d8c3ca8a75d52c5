package camphor.server.exchange.importing;

import camphor.server.register.seal.IdentityFacts;
import camphor.workbook.in.SourceSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first things that stand in each column, so that whoever corrects a mapping sees what it is about. */
final class Samples {
    private static final int OF_COLUMN = 3;
    private static final int ROWS = 30;
    private static final int LONGEST = 40;

    private Samples() {}

    static Map<Integer, List<String>> of(SourceSheet sheet, int headerRow, Set<Integer> columns) {
        Map<Integer, List<String>> samples = new HashMap<>();
        sheet.read(row -> {
            if (row.number() > headerRow) {
                columns.forEach(column -> add(samples, column, row.text(column).strip()));
            }
            return row.number() < headerRow + ROWS;
        });
        return samples;
    }

    private static void add(Map<Integer, List<String>> samples, int column, String text) {
        List<String> seen = samples.computeIfAbsent(column, any -> new ArrayList<>());
        String shown = IdentityFacts.maskedIn(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
        if (!text.isEmpty() && seen.size() < OF_COLUMN && !seen.contains(shown)) {
            seen.add(shown);
        }
    }
}
