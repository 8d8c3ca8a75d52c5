package camphor.server.kernel;

import static camphor.server.kernel.KernelRefusal.NOT_LOGGED_IN;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who acts in this thread. Set before a transaction begins: {@link ScopedTransactions} tells the database then, and what
 * is entered later does not count for it.
 */
@Component
public class Actors {

    private static final ThreadLocal<@Nullable Acting> ACTING = new ThreadLocal<>();

    /** The account behind this request; empty without a login and for the system's own work. */
    public Optional<Actor> current() {
        return acting().flatMap(acting -> Optional.ofNullable(acting.actor()));
    }

    /** The account behind this request, or the refusal {@code not-logged-in}. */
    public Actor require() {
        return current().orElseThrow(NOT_LOGGED_IN::refuse);
    }

    /** Acts for this actor until the answer is closed. */
    public Entered enter(Actor actor) {
        return entered(new Acting(actor));
    }

    public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        try (Entered entered = enter(actor)) {
            return entered.run(work);
        }
    }

    /** For start-up and jobs: sees every territory, and shows as {@code system} in histories. */
    public <T extends @Nullable Object> T asSystem(Supplier<T> work) {
        try (Entered entered = entered(Acting.SYSTEM)) {
            return entered.run(work);
        }
    }

    static Optional<Acting> acting() {
        return Optional.ofNullable(ACTING.get());
    }

    private static Entered entered(Acting acting) {
        Acting before = ACTING.get();
        ACTING.set(acting);
        return () -> restore(before);
    }

    private static void restore(@Nullable Acting before) {
        if (before == null) {
            ACTING.remove();
        } else {
            ACTING.set(before);
        }
    }

    /** Until closed, somebody acts in this thread. */
    @FunctionalInterface
    public interface Entered extends AutoCloseable {
        @Override
        void close();

        private <T extends @Nullable Object> T run(Supplier<T> work) {
            return work.get();
        }
    }

    /**
     * The one acting.
     *
     * @param actor null for the system itself
     */
    record Acting(@Nullable Actor actor) {
        static final Acting SYSTEM = new Acting(null);

        /** For the setting {@code camphor.territory}: ascending, as the database expects. */
        String territory() {
            return actor == null
                    ? Scope.EVERYWHERE
                    : actor.scope().territories().stream().sorted().collect(Collectors.joining(","));
        }

        /** For the setting {@code camphor.actor}. */
        String id() {
            return actor == null ? "system" : actor.account().toString();
        }

        /** For the setting {@code camphor.role}. */
        String role() {
            return actor == null ? "" : actor.role().name();
        }
    }
}
