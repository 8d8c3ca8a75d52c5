package camphor.server.casework.problem;

import static camphor.server.register.RegisterRefusal.CURSOR_INVALID;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** Where a page ended: the next one begins after it, whatever was added or closed meanwhile. */
record ProblemCursor(String village, String number) {
    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((village + "\n" + number).getBytes(UTF_8));
    }

    static ProblemCursor of(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\n", 2);
            return new ProblemCursor(parts[0], parts[1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw CURSOR_INVALID.at("after");
        }
    }
}
