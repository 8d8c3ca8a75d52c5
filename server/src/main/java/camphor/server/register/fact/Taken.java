package camphor.server.register.fact;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.server.kernel.Role;
import org.jspecify.annotations.Nullable;

/** A fact's value as it may leave the house in a workbook: numbers and days as such, all else as the role may read it. */
public final class Taken {
    private final Shown shown;

    public Taken(Catalogue catalogue, Role role) {
        this.shown = new Shown(catalogue, Masks.of(role));
    }

    public @Nullable Object of(Fact fact, @Nullable Object value) {
        boolean plain = fact.type() != FactType.TEXT && fact.codeList() == null;
        return value == null || plain ? value : shown.of(fact, value);
    }
}
