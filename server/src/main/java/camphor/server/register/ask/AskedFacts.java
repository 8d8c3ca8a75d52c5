package camphor.server.register.ask;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.server.kernel.Role;
import camphor.server.register.edit.FactCheck;
import camphor.server.register.fact.Changeable;
import camphor.server.register.fact.Masks;
import camphor.server.register.fact.Shown;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.seal.IdentityFacts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Facts of the catalogue that questions fill: an answer as a fact's value, and a value as people read it. */
@Component
public class AskedFacts {
    private final PlanInForce plans;

    AskedFacts(PlanInForce plans) {
        this.plans = plans;
    }

    /** A fact that is stored in a table; derived ones and identity numbers are asked by no question. */
    public Optional<Fact> stored(String table, String fact) {
        return Optional.ofNullable(plans.pack().catalogue().tables().get(table))
                .flatMap((Table found) -> found.fact(fact))
                .filter(found -> !found.isDerived() && !IdentityFacts.isSealed(fact));
    }

    /** Whether somebody may change it by hand. */
    public boolean isChangeable(String table, Fact fact) {
        return Changeable.is(plans.pack().catalogue().table(table), fact);
    }

    /** The typed value, or the refusal {@code fact-invalid} that says what the catalogue expects. */
    public @Nullable Object typed(Fact fact, Object written) {
        return new FactCheck(plans.pack().catalogue()).typed(fact, written);
    }

    /** As officers read it, with what this role may not see hidden. */
    public String shown(Fact fact, @Nullable Object value, Role role) {
        return new Shown(plans.pack().catalogue(), Masks.of(role)).of(fact, value);
    }

    /** Whether this role may only see it with something hidden. */
    public boolean hides(Fact fact, @Nullable Object value, Role role) {
        return Masks.of(role).hides(fact, value);
    }
}
