package camphor.server.identity.session;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The open sessions of an account: each of them logged in somewhere. */
@Component
public class OpenSessions {

    private static final String ADDRESS = "camphor.address";
    private static final String BROWSER = "camphor.browser";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * The sessions, the one used last first.
     *
     * @param current id of the session that asks; null if none does
     */
    public List<OpenSession> of(UUID account, @Nullable String current) {
        return sessions.findByPrincipalName(account.toString()).values().stream()
                .map(session -> shown(session, current))
                .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
                .toList();
    }

    /** Ends one of the account's own; false if it has no such session. */
    public boolean end(UUID account, String handle) {
        List<String> found = sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .toList();
        found.forEach(sessions::deleteById);
        return !found.isEmpty();
    }

    public void endAll(UUID account) {
        endOthers(account, null);
    }

    public void endOthers(UUID account, @Nullable String current) {
        sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> !id.equals(current))
                .forEach(sessions::deleteById);
    }

    private OpenSession shown(Session session, @Nullable String current) {
        return new OpenSession(
                handle(session.getId()),
                shown(session.getCreationTime()),
                shown(session.getLastAccessedTime()),
                session.getAttribute(ADDRESS),
                session.getAttribute(BROWSER),
                session.getId().equals(current));
    }

    private OffsetDateTime shown(Instant time) {
        return time.atZone(clock.getZone()).toOffsetDateTime();
    }

    /** Names a session to its owner; the id itself is as good as a password and is never shown. */
    private static String handle(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps with a session where it was opened, for its owner to recognise it by. */
    public static void mark(HttpSession session, String address, @Nullable String browser) {
        session.setAttribute(ADDRESS, address);
        session.setAttribute(BROWSER, Objects.requireNonNullElse(browser, ""));
    }

    /**
     * One of them.
     *
     * @param address network address from which it was opened; null if it was not kept
     * @param browser as that named itself
     */
    public record OpenSession(
            String id,
            OffsetDateTime started,
            OffsetDateTime lastUsed,
            @Nullable String address,
            @Nullable String browser,
            boolean current) {}
}
