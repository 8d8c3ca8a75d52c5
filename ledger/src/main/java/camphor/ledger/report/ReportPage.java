package camphor.ledger.report;

import camphor.ledger.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code report.html}: page, style, scripts and data in one file. It asks nothing of any network; its content security
 * policy forbids it to.
 */
public final class ReportPage {
    /** In this order: later scripts use what earlier ones define. */
    private static final List<String> SCRIPTS = List.of(
            "dom.js",
            "data.js",
            "state.js",
            "filter.js",
            "chart.js",
            "overview.js",
            "problems.js",
            "households.js",
            "gaps.js",
            "indicators.js",
            "bulletin.js",
            "main.js");

    private final Dossier dossier;

    public ReportPage(Dossier dossier) {
        this.dossier = dossier;
    }

    public void write(Path file) throws IOException {
        Files.writeString(file, text());
    }

    String text() throws IOException {
        return Page.text(dossier.run().title() + " 筛查报告", new ReportData(dossier).content(), SCRIPTS);
    }
}
