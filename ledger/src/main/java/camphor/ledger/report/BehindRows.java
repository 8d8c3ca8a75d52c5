package camphor.ledger.report;

import camphor.ledger.IndicatorLine;
import camphor.ledger.IndicatorSubject;
import camphor.ledger.Redaction;
import camphor.ledger.Words;
import camphor.screening.Standing;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who stands behind an indicator, as the page reads it: so many as it can carry, and how many there are in truth. */
record BehindRows(IndicatorLine line, List<IndicatorSubject> subjects) {
    /** What the page carries of one indicator; the workbook has all of them. */
    static final int MOST = 5_000;

    Map<String, Object> content(Map<String, Integer> households, Map<String, Integer> villages) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(
                "behind",
                ReportData.rows(
                        subjects.stream().limit(MOST).toList(),
                        subject -> List.of(
                                ReportData.place(households, subject.household()),
                                ReportData.place(villages, subject.village()),
                                Redaction.of(subject.who()),
                                side(subject),
                                text(subject.value()),
                                text(subject.whole()))));
        content.put("sides", List.of(Words.of(line, usual()), Words.of(line, Standing.UNKNOWN)));
        content.put("counts", counts(villages));
        return content;
    }

    /** For each village the numbers on both sides; -1 stands for what belongs to none. */
    private List<Object> counts(Map<String, Integer> villages) {
        Map<Integer, long[]> counts = new TreeMap<>();
        subjects.forEach(subject -> counts.computeIfAbsent(
                        ReportData.place(villages, subject.village()), place -> new long[2])[side(subject)]++);
        return ReportData.rows(
                counts.entrySet(), entry -> List.of(entry.getKey(), entry.getValue()[0], entry.getValue()[1]));
    }

    private Standing usual() {
        return subjects.stream()
                .map(IndicatorSubject::standing)
                .filter(standing -> standing != Standing.UNKNOWN)
                .findFirst()
                .orElse(Standing.BELOW);
    }

    private static int side(IndicatorSubject subject) {
        return subject.standing() == Standing.UNKNOWN ? 1 : 0;
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
