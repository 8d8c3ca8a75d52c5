package camphor.server.identity.audit;

import camphor.server.identity.Deed;
import camphor.server.kernel.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A deed on its way into the chain, its place not yet known.
 *
 * @param actor null for the system and for somebody who is not logged in
 */
record Noted(
        Deed deed,
        @Nullable Actor actor,
        Instant at,
        @Nullable String address) {

    private static final String SYSTEM = "system";

    Entry entry(long no) {
        return new Entry(
                no,
                at.truncatedTo(ChronoUnit.MICROS),
                actor == null ? null : actor.account(),
                actor == null ? SYSTEM : actor.name(),
                deed.action(),
                deed.person(),
                deed.household(),
                new TreeMap<>(deed.details()),
                address);
    }
}
