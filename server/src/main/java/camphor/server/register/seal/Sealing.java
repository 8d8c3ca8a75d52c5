package camphor.server.register.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals texts with AES-256-GCM as {@code number:base64(nonce, text, tag)}, where the number names the key, and computes
 * their blind index with HMAC-SHA-256. For one thread at a time: making a cipher anew costs more than using it.
 */
public final class Sealing {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyRing ring;
    private final Supplier<KeyRing> newer;
    private final Cipher cipher;
    private final Mac mac;

    public Sealing(KeyRing ring) {
        this(ring, () -> ring);
    }

    /** @param newer the ring as it is by now: somebody may have put in a key since, and sealed with it */
    Sealing(KeyRing ring, Supplier<KeyRing> newer) {
        this.ring = ring;
        this.newer = newer;
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
            this.mac = Mac.getInstance("HmacSHA256");
            mac.init(ring.index());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String sealed(String text) {
        int number = ring.sealing();
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, ring.seal(number), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(text.getBytes(UTF_8));
            byte[] both = new byte[NONCE + sealed.length];
            System.arraycopy(nonce, 0, both, 0, NONCE);
            System.arraycopy(sealed, 0, both, NONCE, sealed.length);
            return number + ":" + Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text that was sealed; one that was tampered with is not opened. */
    public String opened(String sealed) {
        int colon = sealed.indexOf(':');
        byte[] both = Base64.getDecoder().decode(sealed.substring(colon + 1));
        try {
            int number = keyOf(sealed);
            SecretKey key = ring.has(number) ? ring.seal(number) : newer.get().seal(number);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, both, 0, NONCE));
            return new String(cipher.doFinal(both, NONCE, both.length - NONCE), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed text was changed, or sealed by another installation", e);
        }
    }

    /** The same for bytes, such as a piece of a file: four of the key's number, then nonce, content and tag. */
    public byte[] sealed(byte[] content) {
        int number = ring.sealing();
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, ring.seal(number), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(content);
            return ByteBuffer.allocate(Integer.BYTES + NONCE + sealed.length)
                    .putInt(number)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] opened(byte[] sealed) {
        int number = ByteBuffer.wrap(sealed).getInt();
        int begin = Integer.BYTES + NONCE;
        try {
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    ring.seal(number),
                    new GCMParameterSpec(TAG_BITS, sealed, Integer.BYTES, NONCE));
            return cipher.doFinal(sealed, begin, sealed.length - begin);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed bytes were changed, or sealed by another installation", e);
        }
    }

    /** The number of the key that sealed it. */
    public static int keyOf(String sealed) {
        return Integer.parseInt(sealed, 0, sealed.indexOf(':'), 10);
    }

    /** Equal for equal texts and worth nothing without the key: 64 hexadecimal digits. */
    public String index(String text) {
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    }
}
