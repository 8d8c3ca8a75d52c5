package camphor.server.screening.finding;

import static camphor.server.register.RegisterRefusal.CURSOR_INVALID;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** Where a page ended: the next one begins after it, whatever was added or removed meanwhile. */
record FindingCursor(String village, String household, String rule, long id) {
    private static final String BREAK = "\n";

    String text() {
        String plain = String.join(BREAK, village, household, rule, String.valueOf(id));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    static FindingCursor of(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(BREAK, 4);
            return new FindingCursor(parts[0], parts[1], parts[2], Long.parseLong(parts[3]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw CURSOR_INVALID.at("after");
        }
    }
}
