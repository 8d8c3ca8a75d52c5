package camphor.ledger.report;

import camphor.ledger.Dossier;
import camphor.ledger.IndicatorLine;
import camphor.ledger.IndicatorLine.Verdict;
import camphor.ledger.IndicatorText;
import camphor.ledger.Run;
import camphor.ledger.Village;
import camphor.ledger.Words;
import camphor.pack.WrittenRule.Category;
import camphor.pack.WrittenRule.FaultField;
import camphor.pack.WrittenRule.Severity;
import camphor.screening.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page says of the run as a whole: its card, its indicators, and the words that it uses. */
final class ReportHead {
    private ReportHead() {}

    static Map<String, Object> run(Dossier dossier) {
        Run run = dossier.run();
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("id", run.id());
        card.put("pack", run.pack());
        card.put("version", run.version());
        card.put("title", run.title());
        card.put("asOf", run.asOf().toString());
        card.put("madeAt", run.madeAt().toString().replace('T', ' '));
        card.put(
                "households",
                dossier.villages().stream().mapToLong(Village::households).sum());
        card.put(
                "persons",
                dossier.villages().stream().mapToLong(Village::persons).sum());
        Run.Previous previous = run.previous();
        if (previous != null) {
            card.put(
                    "previous",
                    Map.of(
                            "id",
                            previous.id(),
                            "asOf",
                            previous.asOf().toString(),
                            "gone",
                            previous.gone(),
                            "outOfSight",
                            previous.outOfSight()));
        }
        return card;
    }

    /** What the kinds are called, so that page and workbooks use the same words. */
    static Map<String, Object> words() {
        return Map.of(
                "categories",
                        ReportData.rows(
                                List.of(Category.values()), kind -> List.of(ReportData.id(kind), Words.of(kind))),
                "fields",
                        ReportData.rows(
                                List.of(FaultField.values()), kind -> List.of(ReportData.id(kind), Words.of(kind))),
                "severities",
                        ReportData.rows(
                                List.of(Severity.values()), kind -> List.of(ReportData.id(kind), Words.of(kind))),
                "changes",
                        ReportData.rows(
                                List.of(Change.Kind.values()), kind -> List.of(ReportData.id(kind), Words.of(kind))),
                "verdicts",
                        ReportData.rows(
                                List.of(Verdict.values()), kind -> List.of(ReportData.id(kind), Words.of(kind))));
    }

    /** An indicator as a whole and in each village; {@code villages} gives the place of each village in its list. */
    static Map<String, Object> indicator(IndicatorLine line, Map<String, Integer> villages) {
        Map<String, Object> row = new LinkedHashMap<>();
        List<String> whole = new IndicatorText(line).cells(line.whole());
        row.put("id", line.id());
        row.put("name", line.name());
        row.put("clauses", line.clauses());
        row.put("target", new IndicatorText(line).target());
        row.put("cells", whole);
        row.put("verdict", ReportData.id(line.verdict(line.whole())));
        row.put(
                "villages",
                ReportData.rows(
                        line.villages(),
                        one -> List.of(
                                ReportData.place(villages, one.village()),
                                new IndicatorText(line).cells(one.value()),
                                ReportData.id(line.verdict(one.value())))));
        return row;
    }
}
