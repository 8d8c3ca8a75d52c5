package camphor.sample.row;

import camphor.rules.fact.Fact;
import camphor.sample.chance.IdentityNumbers;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
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
            case "id_key" -> row.set(fact, key(row));
            case "id_length" ->
                row.set(fact, number(row).isEmpty() ? null : number(row).length());
            case "id_check_ok" -> row.set(fact, number(row).isEmpty() ? null : IdentityNumbers.isValid(number(row)));
            case "id_birth_date" -> row.set(fact, birth(number(row)));
            case "id_sex" -> row.set(fact, sex(number(row)));
            case "content_key" -> row.set(fact, textKey(row.text("content")));
            case "visitor_day_key" -> row.set(fact, row.text("visitor") + "@" + row.get("visited_on"));
            default -> {}
        }
    }

    private static String number(Row row) {
        return row.text("id_number").toUpperCase(Locale.ROOT);
    }

    private static @Nullable String key(Row row) {
        String number = number(row);
        return number.isEmpty() ? null : number.substring(0, Math.min(18, number.length()));
    }

    private static @Nullable LocalDate birth(String number) {
        try {
            return number.matches("\\d{17}.*")
                    ? LocalDate.of(
                            Integer.parseInt(number.substring(6, 10)),
                            Integer.parseInt(number.substring(10, 12)),
                            Integer.parseInt(number.substring(12, 14)))
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable String sex(String number) {
        return number.matches("\\d{17}.*") ? (number.charAt(16) % 2 == 1 ? "male" : "female") : null;
    }

    private static @Nullable String textKey(String content) {
        String key = Normalizer.normalize(content, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{P}]", "")
                .toLowerCase(Locale.ROOT);
        return key.length() < SHORTEST_TEXT ? null : key;
    }
}
