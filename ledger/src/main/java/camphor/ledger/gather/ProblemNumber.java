package camphor.ledger.gather;

import camphor.screening.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;

/**
 * Numbers problems so that one keeps its number from run to run: made of rule and subject, not of its place in a list.
 * Letters and digits that are not taken for one another when read out or copied by hand.
 */
final class ProblemNumber {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;

    private final Set<String> given = new HashSet<>();

    String of(String clause, Finding finding) {
        String name = finding.rule() + "\n" + finding.subjectTable() + "\n" + finding.subjectKey();
        String number = clause + "-" + code(name);
        for (int again = 2; !given.add(number); again++) {
            number = clause + "-" + code(name + "\n" + again);
        }
        return number;
    }

    private static String code(String name) {
        byte[] digest = sha256(name);
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(digest[i] & (SIGNS.length() - 1)));
        }
        return code.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
