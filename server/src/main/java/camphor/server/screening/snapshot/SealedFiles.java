package camphor.server.screening.snapshot;

import camphor.server.kernel.KeyFile;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals files with AES-256-GCM, a block at a time; each block's nonce is the file's own beginning and the block's number,
 * and the last block says that it is the last, so that no block can be changed, moved or cut off. The key lies in a file
 * and is made on first use; whoever loses it only has the snapshot made anew.
 */
final class SealedFiles {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BLOCK = 1 << 20;
    private static final int FILE_NONCE_BYTES = 8;
    private static final int TAG_BITS = 128;
    private static final byte[] MORE = {0};
    private static final byte[] LAST = {1};

    private final KeyFile keyFile;

    SealedFiles(Path keyFile) {
        this.keyFile = new KeyFile(keyFile);
    }

    void seal(Path plain, Path sealed) throws IOException, GeneralSecurityException {
        SecretKeySpec key = key();
        byte[] nonce = random(FILE_NONCE_BYTES);
        try (InputStream in = Files.newInputStream(plain);
                DataOutputStream out = new DataOutputStream(Files.newOutputStream(sealed))) {
            out.write(nonce);
            byte[] block = in.readNBytes(BLOCK);
            for (int number = 0; ; number++) {
                byte[] next = in.readNBytes(BLOCK);
                boolean last = next.length == 0;
                byte[] hidden =
                        cipher(Cipher.ENCRYPT_MODE, key, nonce, number, last).doFinal(block);
                out.writeBoolean(last);
                out.writeInt(hidden.length);
                out.write(hidden);
                if (last) {
                    return;
                }
                block = next;
            }
        }
    }

    void open(Path sealed, Path plain) throws IOException, GeneralSecurityException {
        SecretKeySpec key = key();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(sealed)));
                var out = Files.newOutputStream(plain)) {
            byte[] nonce = in.readNBytes(FILE_NONCE_BYTES);
            boolean last = false;
            for (int number = 0; !last; number++) {
                last = in.readBoolean();
                byte[] hidden = in.readNBytes(length(in.readInt()));
                out.write(cipher(Cipher.DECRYPT_MODE, key, nonce, number, last).doFinal(hidden));
            }
        }
    }

    private static int length(int length) throws EOFException {
        if (length < 0 || length > BLOCK + TAG_BITS) {
            throw new EOFException("no sealed block is so long: " + length);
        }
        return length;
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, int number, boolean last)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] whole = ByteBuffer.allocate(FILE_NONCE_BYTES + Integer.BYTES)
                .put(nonce)
                .putInt(number)
                .array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, whole));
        cipher.updateAAD(last ? LAST : MORE);
        return cipher;
    }

    private SecretKeySpec key() throws IOException {
        return new SecretKeySpec(keyFile.key(), "AES");
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
