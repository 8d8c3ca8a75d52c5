package camphor.ledger.report;

import camphor.ledger.Dossier;
import camphor.ledger.IndicatorLine;
import camphor.ledger.IndicatorLine.Verdict;
import camphor.ledger.IndicatorText;
import camphor.ledger.Overview;
import camphor.ledger.TownshipLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A county's {@code report.html}: sums only, each of which leads into the report of a township. */
public final class CountyPage {
    private static final List<String> SCRIPTS =
            List.of("dom.js", "county-data.js", "chart.js", "county-tables.js", "county.js");

    private final Dossier outline;
    private final Overview county;
    private final List<TownshipLine> townships;

    public CountyPage(Dossier outline, Overview county, List<TownshipLine> townships) {
        this.outline = outline;
        this.county = county;
        this.townships = townships;
    }

    public void write(Path file) throws IOException {
        Files.writeString(file, Page.text(outline.run().title() + " 筛查报告", content(), SCRIPTS));
    }

    private Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("run", ReportHead.run(outline));
        content.put("words", ReportHead.words());
        content.put("gaps", county.gaps());
        content.put("townships", ReportData.rows(townships, this::township));
        content.put("clauses", ReportData.rows(outline.clauses(), clause -> List.of(clause.id(), clause.title())));
        content.put("indicators", ReportData.rows(outline.indicators(), CountyPage::indicator));
        return content;
    }

    private Map<String, Object> township(TownshipLine line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", line.name());
        row.put("folder", line.folder());
        row.put("households", line.overview().households());
        row.put("persons", line.overview().persons());
        row.put("focus", line.focus());
        row.put("surveyed", line.surveyed());
        row.put("touched", line.touched());
        row.put("gaps", line.overview().gaps());
        row.put("met", line.overview().verdicts().getOrDefault(Verdict.MET, 0L));
        row.put("parts", List.copyOf(line.overview().found().values()));
        Map<String, List<Long>> clauses = new LinkedHashMap<>();
        line.byClause().forEach((clause, kinds) -> clauses.put(clause, List.copyOf(kinds.values())));
        row.put("clauses", clauses);
        row.put("indicators", ReportData.rows(line.indicators(), CountyPage::indicator));
        return row;
    }

    private static List<Object> indicator(IndicatorLine line) {
        return List.of(
                line.id(),
                line.name(),
                new IndicatorText(line).target(),
                new IndicatorText(line).cells(line.whole()),
                ReportData.id(line.verdict(line.whole())));
    }
}
