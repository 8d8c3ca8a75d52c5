package camphor.server.register.search;

import static camphor.server.register.RegisterRefusal.CURSOR_INVALID;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** Where a page ended: the next one begins after it, whatever was added or removed meanwhile. */
public record Cursor(String village, String number) {
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((village + " " + number).getBytes(UTF_8));
    }

    public static Cursor of(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ", 2);
            return new Cursor(parts[0], parts[1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw CURSOR_INVALID.at("after");
        }
    }
}
