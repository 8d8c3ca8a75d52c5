package camphor.server.identity.account;

import static camphor.server.identity.account.AccountRefusal.LOGIN_MALFORMED;
import static camphor.server.identity.account.AccountRefusal.NAME_MISSING;
import static camphor.server.identity.account.AccountRefusal.TERRITORY_MALFORMED;
import static camphor.server.identity.account.AccountRefusal.TERRITORY_MISSING;

import camphor.server.kernel.Role;
import camphor.server.kernel.Scope;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator enters it.
 *
 * @param login fixed once the account is made, so it may be left out of a change
 * @param territories codes of divisions: 6 digits a county, 9 a township, 12 a village
 * @param lines ids of units; none means all lines
 * @param version of the account that is changed; left out for a new one
 */
record AccountDraft(
        @Nullable String login,
        @Nullable String name,
        @NotNull RoleName role,
        @Nullable List<String> territories,
        @Nullable Set<String> lines,
        @Nullable Integer version) {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
    private static final Pattern DIVISION = Pattern.compile("\\d{2}(\\d{2}(\\d{2}(\\d{3}(\\d{3})?)?)?)?");

    Account toAccount(UUID id) {
        String typed = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        if (!LOGIN.matcher(typed).matches()) {
            throw LOGIN_MALFORMED.at("login", typed);
        }
        return Account.invited(id, typed, checkedName(), role.role(), scope());
    }

    Account onto(Account account) {
        return account.as(checkedName(), role.role(), scope(), Objects.requireNonNullElse(version, account.version()));
    }

    private String checkedName() {
        String given = name == null ? "" : name.strip();
        if (given.isEmpty() || given.length() > 60) {
            throw NAME_MISSING.at("name");
        }
        return given;
    }

    /** Only the administrator of the installation works without a territory: he sees no household. */
    private Scope scope() {
        List<String> codes = Objects.requireNonNullElse(territories, List.of());
        codes.stream()
                .filter(code -> !DIVISION.matcher(code).matches())
                .findFirst()
                .ifPresent(code -> {
                    throw TERRITORY_MALFORMED.at("territories", code);
                });
        if (codes.isEmpty() && role.role() != Role.ADMINISTRATOR) {
            throw TERRITORY_MISSING.at("territories");
        }
        return new Scope(codes, Objects.requireNonNullElse(lines, Set.of()));
    }
}
