package camphor.server.identity;

import camphor.server.identity.audit.VerifyAudit;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import org.slf4j.LoggerFactory;

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
        quiet();
        List<String> words = List.of(arguments);
        return new VerifyAudit(System.out, System.err).run(words.subList(1, words.size()));
    }

    /** A database that is started for the command tells of it in many lines, before its answer. */
    private static void quiet() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            logging.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        }
    }
}
