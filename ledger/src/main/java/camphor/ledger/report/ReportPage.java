package camphor.ledger.report;

import camphor.ledger.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

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

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Dossier dossier;

    public ReportPage(Dossier dossier) {
        this.dossier = dossier;
    }

    public void write(Path file) throws IOException {
        Files.writeString(file, text());
    }

    String text() throws IOException {
        StringBuilder scripts = new StringBuilder();
        for (String script : SCRIPTS) {
            scripts.append(resource(script)).append('\n');
        }
        String title = dossier.run().title() + " 筛查报告";
        return filled(
                resource("report.html"),
                "@TITLE@",
                escaped(title),
                "@STYLE@",
                resource("report.css"),
                "@DATA@",
                data(),
                "@SCRIPT@",
                scripts.toString());
    }

    /** Puts each value in its mark's place, once and in order, so that no value is searched for marks. */
    private static String filled(String page, String... marksAndValues) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int i = 0; i < marksAndValues.length; i += 2) {
            int at = page.indexOf(marksAndValues[i], from);
            text.append(page, from, at).append(marksAndValues[i + 1]);
            from = at + marksAndValues[i].length();
        }
        return text.append(page.substring(from)).toString();
    }

    /** In JSON a {@code <} can only stand inside a string; escaped there, no text can end the script element. */
    private String data() {
        return JSON.writeValueAsString(new ReportData(dossier).content()).replace("<", "\\u003c");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String resource(String name) throws IOException {
        try (InputStream bytes = ReportPage.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the build lacks the report's " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
