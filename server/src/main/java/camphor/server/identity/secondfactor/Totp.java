package camphor.server.identity.secondfactor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes by time, RFC 6238, with the settings that every authenticator app has: a step of 30 seconds, and for people
 * HMAC-SHA-1 and six digits.
 *
 * @param algorithm of javax.crypto, {@code HmacSHA1} and the like
 */
record Totp(String algorithm, int digits) {

    static final Totp OF_APPS = new Totp("HmacSHA1", 6);

    private static final Duration STEP = Duration.ofSeconds(30);

    /** A phone's clock may be off by one step each way. */
    private static final int TOLERANCE = 1;

    static long stepAt(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), STEP.toSeconds());
    }

    String code(byte[] secret, long step) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0x0f;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        String decimals = String.format("%010d", number);
        return decimals.substring(decimals.length() - digits);
    }

    /**
     * The step whose code this is.
     *
     * @param lastUsed only later steps count, so that a code which was looked at over a shoulder works no second time
     */
    OptionalLong match(byte[] secret, String code, Instant now, long lastUsed) {
        long current = stepAt(now);
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
                .filter(step -> step > lastUsed)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(UTF_8), code.getBytes(UTF_8)))
                .findFirst();
    }

    private byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
