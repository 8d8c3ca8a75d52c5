package camphor.server.identity.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords found again and again in leaked lists; the source stands at the head of the resource. A township office may
 * have no way out to the internet, so the list comes along.
 */
final class CommonPasswords {

    private static final String RESOURCE = "common-passwords.txt";

    private final Set<String> passwords;

    private CommonPasswords(Set<String> passwords) {
        this.passwords = passwords;
    }

    static CommonPasswords fromResource() {
        try (InputStream list = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(RESOURCE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new CommonPasswords(
                    lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With or without the digits and marks that people hang on to please a form. */
    boolean contains(String lowerCase) {
        return passwords.contains(lowerCase) || passwords.contains(lowerCase.replaceAll("[^\\p{L}]+$", ""));
    }
}
