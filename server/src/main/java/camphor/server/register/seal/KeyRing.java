package camphor.server.register.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's keys, in one file: a line {@code index BASE64} with the key of the
 * blind index, which never changes, and a line {@code seal NUMBER BASE64} for each sealing key. The highest number seals;
 * the others still open what they sealed. Whoever loses the file cannot read an identity number any more, nor can
 * anybody who has only the database.
 */
public final class KeyRing {
    private static final int BYTES = 32;
    private static final String INDEX = "index";
    private static final String SEAL = "seal";

    private final SecretKey index;
    private final TreeMap<Integer, SecretKey> seals;

    private KeyRing(SecretKey index, Map<Integer, SecretKey> seals) {
        this.index = index;
        this.seals = new TreeMap<>(seals);
    }

    /** A ring with one new sealing key. */
    public static KeyRing fresh() {
        return new KeyRing(key(random(), "HmacSHA256"), Map.of(1, key(random(), "AES")));
    }

    /** The ring in that file, which is made when there is none. */
    public static KeyRing at(Path file) {
        try {
            if (Files.notExists(file)) {
                fresh().write(file);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same ring with one more sealing key, which seals from now on. */
    public KeyRing withNewSeal() {
        TreeMap<Integer, SecretKey> more = new TreeMap<>(seals);
        more.put(seals.lastKey() + 1, key(random(), "AES"));
        return new KeyRing(index, more);
    }

    /** Puts the ring in its file, whole or not at all, for its owner only. */
    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(INDEX + " " + text(index)));
        seals.forEach((number, key) -> lines.add(SEAL + " " + number + " " + text(key)));
        Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(
                directory,
                "keys",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, lines);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    SecretKey index() {
        return index;
    }

    /** The number of the key that seals now. */
    public int sealing() {
        return seals.lastKey();
    }

    boolean has(int number) {
        return seals.containsKey(number);
    }

    SecretKey seal(int number) {
        SecretKey key = seals.get(number);
        if (key == null) {
            throw new IllegalStateException("the key ring has no sealing key " + number);
        }
        return key;
    }

    private static KeyRing read(Path file) throws IOException {
        SecretKey index = null;
        Map<Integer, SecretKey> seals = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ", -1);
            if (words.length == 2 && words[0].equals(INDEX)) {
                index = key(Base64.getDecoder().decode(words[1]), "HmacSHA256");
            } else if (words.length == 3 && words[0].equals(SEAL)) {
                seals.put(Integer.valueOf(words[1]), key(Base64.getDecoder().decode(words[2]), "AES"));
            }
        }
        if (index == null || seals.isEmpty()) {
            throw new IllegalStateException(file + " is no key ring: it needs an index key and a sealing key");
        }
        return new KeyRing(index, seals);
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static SecretKey key(byte[] bytes, String algorithm) {
        return new SecretKeySpec(bytes, algorithm);
    }

    private static String text(SecretKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
