package camphor.server.identity.audit;

import java.util.HexFormat;

/**
 * A SHA-256.
 *
 * @param hex 64 hexadecimal digits, lower case
 */
record Hash(String hex) {

    /** What the first entry follows. */
    static final Hash NONE = of(new byte[32]);

    static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
