package camphor.server.identity.login;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is typed at the door.
 *
 * @param code of the second factor, or a recovery code; only asked of who has one
 */
record Credentials(
        @NotNull @Size(max = 100) String login,
        @NotNull @Size(max = 1000) String password,
        @Size(max = 40) @Nullable String code) {

    boolean withoutCode() {
        return code == null || code.isBlank();
    }

    @Override
    public String toString() {
        return "credentials of " + login;
    }
}
