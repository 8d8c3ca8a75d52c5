package camphor.server.identity.account;

import camphor.server.kernel.Role;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A role as clients write it: {@code village_staff}. */
public record RoleName(Role role) {

    @JsonCreator
    static RoleName of(String text) {
        return new RoleName(Role.valueOf(text.toUpperCase(Locale.ROOT)));
    }

    @JsonValue
    public String text() {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
