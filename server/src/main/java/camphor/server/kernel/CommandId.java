package camphor.server.kernel;

import java.util.UUID;

/**
 * The name that a client gives to one command, in the header {@code Idempotency-Key}; the same command sent again
 * carries the same one.
 */
public record CommandId(UUID value) {

    /** The header's name. */
    public static final String HEADER = "Idempotency-Key";

    /** By this Spring reads the header. */
    public static CommandId of(String text) {
        return new CommandId(UUID.fromString(text));
    }
}
