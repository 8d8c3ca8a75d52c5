package camphor.server.identity;

import camphor.server.identity.audit.VerifyAudit;
import java.util.List;

/** {@code ./camphor audit …}: what is done to the audit without the server. */
public final class AuditCommand {

    private AuditCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments the first is {@code audit}
     * @return exit code
     */
    public static int run(String... arguments) {
        List<String> words = List.of(arguments);
        return new VerifyAudit(System.out, System.err).run(words.subList(1, words.size()));
    }
}
