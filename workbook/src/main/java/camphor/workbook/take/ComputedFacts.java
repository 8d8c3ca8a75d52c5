package camphor.workbook.take;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
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

    private final int key;
    private final int rowId;
    private final int idNumber;
    private final int idKey;
    private final int idLength;
    private final int idCheckOk;
    private final int idBirthDate;
    private final int idSex;
    private final int household;
    private final int content;
    private final int contentKey;
    private final int visitor;
    private final int visitedOn;
    private final int visitorDayKey;
    private final boolean standIn;

    ComputedFacts(Table table) {
        List<String> stored = table.storedFacts().stream().map(Fact::id).toList();
        this.key = stored.indexOf(table.key());
        this.rowId = stored.indexOf("row_id");
        this.idNumber = stored.indexOf("id_number");
        this.idKey = stored.indexOf(StandInKey.IDENTITY);
        this.idLength = stored.indexOf("id_length");
        this.idCheckOk = stored.indexOf("id_check_ok");
        this.idBirthDate = stored.indexOf("id_birth_date");
        this.idSex = stored.indexOf("id_sex");
        this.household = stored.indexOf(StandInKey.HOUSEHOLD);
        this.content = stored.indexOf("content");
        this.contentKey = stored.indexOf("content_key");
        this.visitor = stored.indexOf("visitor");
        this.visitedOn = stored.indexOf("visited_on");
        this.visitorDayKey = stored.indexOf("visitor_day_key");
        this.standIn = StandInKey.possible(table);
    }

    /** Position of the table's key among the stored facts. */
    int key() {
        return key;
    }

    void fill(@Nullable Object[] values, String row) {
        put(values, rowId, row);
        if (idNumber >= 0 && values[idNumber] instanceof String number) {
            identity(values, IdentityNumber.of(number));
        }
        visit(values);
        if (standIn && values[key] == null && values[household] != null) {
            Object person = values[idKey];
            values[key] = values[household] + "-" + (person == null ? row : person);
        }
    }

    private void identity(@Nullable Object[] values, IdentityNumber number) {
        put(values, idKey, number.key());
        put(values, idLength, (long) number.length());
        put(values, idCheckOk, number.checked());
        put(values, idBirthDate, number.birth());
        put(values, idSex, number.sex());
    }

    /** Visits: the text's fingerprint, blind to spaces and punctuation, and who visited on which day. */
    private void visit(@Nullable Object[] values) {
        if (contentKey >= 0 && value(values, content) instanceof String text) {
            put(values, contentKey, fingerprint(BETWEEN_WORDS.matcher(text).replaceAll("")));
        }
        Object who = value(values, visitor);
        Object day = value(values, visitedOn);
        if (who != null && day != null) {
            put(values, visitorDayKey, who + "@" + day);
        }
    }

    private static @Nullable Object value(@Nullable Object[] values, int at) {
        return at < 0 ? null : values[at];
    }

    private static void put(@Nullable Object[] values, int at, @Nullable Object value) {
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
