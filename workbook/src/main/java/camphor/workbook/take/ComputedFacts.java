package camphor.workbook.take;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.workbook.convert.CleanText;
import camphor.workbook.heading.StandInKey;
import camphor.workbook.identity.IdentityNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills in what is computed on import from other facts of the row (the catalogue's {@code derived_on_import}). */
final class ComputedFacts {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{P}\\p{Z}\\s]+");
    private static final int KEY_BYTES = 12;

    private final List<String> stored;
    private final int key;
    private final int rowId;
    private final int idNumber;
    private final int household;
    private final int idKey;
    private final boolean standIn;

    ComputedFacts(Table table) {
        this.stored = table.storedFacts().stream().map(Fact::id).toList();
        this.key = stored.indexOf(table.key());
        this.rowId = stored.indexOf("row_id");
        this.idNumber = stored.indexOf("id_number");
        this.household = stored.indexOf(StandInKey.HOUSEHOLD);
        this.idKey = stored.indexOf(StandInKey.IDENTITY);
        this.standIn = StandInKey.possible(table);
    }

    /** Position of the table's key among the stored facts. */
    int key() {
        return key;
    }

    void fill(@Nullable Object[] values, String row) {
        if (rowId >= 0) {
            values[rowId] = row;
        }
        if (idNumber >= 0 && values[idNumber] instanceof String number) {
            identity(values, IdentityNumber.of(number));
        }
        content(values);
        if (standIn && values[key] == null && values[household] != null) {
            Object person = values[idKey];
            values[key] = values[household] + "-" + (person == null ? row : person);
        }
    }

    private void identity(@Nullable Object[] values, IdentityNumber number) {
        put(values, "id_key", number.key());
        put(values, "id_length", (long) number.length());
        put(values, "id_check_ok", number.checked());
        put(values, "id_birth_date", number.birth());
        put(values, "id_sex", number.sex());
    }

    /** Visits: the text's fingerprint, blind to spaces and punctuation, and who visited on which day. */
    private void content(@Nullable Object[] values) {
        if (stored.contains("content_key") && value(values, "content") instanceof String text) {
            put(values, "content_key", fingerprint(BETWEEN_WORDS.matcher(text).replaceAll("")));
        }
        Object visitor = value(values, "visitor");
        Object day = value(values, "visited_on");
        if (visitor != null && day != null) {
            put(values, "visitor_day_key", CleanText.of(visitor.toString()) + "@" + day);
        }
    }

    private @Nullable Object value(@Nullable Object[] values, String fact) {
        int at = stored.indexOf(fact);
        return at < 0 ? null : values[at];
    }

    private void put(@Nullable Object[] values, String fact, @Nullable Object value) {
        int at = stored.indexOf(fact);
        if (at >= 0) {
            values[at] = value;
        }
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
