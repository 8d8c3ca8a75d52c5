package camphor.server.identity.password;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords as Argon2id hashes: 19 MiB, two passes, one lane (the least that OWASP's Password Storage Cheat Sheet
 * advises). As many at once as there are processors, so that a flood of logins takes neither the memory nor the machine.
 */
@Component
public class PasswordHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String decoy = of("nobody has this password");

    public String of(String password) {
        return onOneProcessor(() -> Objects.requireNonNull(argon2.encode(password)));
    }

    /**
     * Whether the hash is this password's.
     *
     * @param hash null where there is no such account or it has no password: the answer is no, and takes as long
     */
    public boolean matches(String password, @Nullable String hash) {
        boolean same = onOneProcessor(() -> argon2.matches(password, hash == null ? decoy : hash));
        return same && hash != null;
    }

    /** Whether the hash was made with weaker settings than today's. */
    public boolean outdated(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    private <T> T onOneProcessor(Supplier<T> work) {
        processors.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            processors.release();
        }
    }
}
