package camphor.sample.row;

import camphor.rules.fact.Fact;
import camphor.workbook.identity.IdentityNumber;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The facts that an import computes from others, for consumers who take the rows without the workbooks. */
public final class OnImport {
    private static final int SHORTEST_TEXT = 6;

    private OnImport() {}

    /** Fills every computed fact of a row except the village code, which is known from the start. */
    public static void compute(Row row, String source) {
        for (Fact fact : row.layout().facts()) {
            if (fact.computed()) {
                compute(row, fact.id(), source);
            }
        }
    }

    private static void compute(Row row, String fact, String source) {
        switch (fact) {
            case "row_id" -> row.set(fact, source);
            case "id_key" -> identity(row);
            case "content_key" -> row.set(fact, textKey(row.text("content")));
            case "visitor_day_key" -> row.set(fact, row.text("visitor") + "@" + row.get("visited_on"));
            default -> {}
        }
    }

    private static void identity(Row row) {
        if (!row.has("id_number")) {
            return;
        }
        IdentityNumber number = IdentityNumber.of(row.text("id_number"));
        row.set("id_key", number.key());
        if (row.layout().has("id_length")) {
            row.set("id_length", number.length())
                    .set("id_check_ok", number.checked())
                    .set("id_birth_date", number.birth())
                    .set("id_sex", number.sex());
        }
    }

    private static @Nullable String textKey(String content) {
        String key = Normalizer.normalize(content, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{P}]", "")
                .toLowerCase(Locale.ROOT);
        return key.length() < SHORTEST_TEXT ? null : key;
    }
}
