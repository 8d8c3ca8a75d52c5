package camphor.ledger.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Puts frame, style, scripts and data together to one file that asks nothing of any network. */
final class Page {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Page() {}

    /** A page; later scripts use what earlier ones define. */
    static String text(String title, Map<String, Object> content, List<String> scripts) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String script : scripts) {
            all.append(resource(script)).append('\n');
        }
        return filled(
                resource("report.html"),
                "@TITLE@",
                escaped(title),
                "@STYLE@",
                resource("report.css"),
                "@DATA@",
                data(content),
                "@SCRIPT@",
                all.toString());
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
    private static String data(Map<String, Object> content) {
        return JSON.writeValueAsString(content).replace("<", "\\u003c");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String resource(String name) throws IOException {
        try (InputStream bytes = Page.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the build lacks the report's " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
