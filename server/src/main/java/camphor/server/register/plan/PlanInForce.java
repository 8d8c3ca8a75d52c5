package camphor.server.register.plan;

import camphor.pack.Pack;
import camphor.pack.read.PackReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The plan that everybody works by. It is read when the application starts and compiled once in the background; whoever
 * comes before it is ready waits for it. The rules look as of the day on which the newest delivered lists are true, so
 * that nothing counts as overdue only because nobody has delivered since; with no list yet, as of today.
 */
@Component
public class PlanInForce {
    private final Pack pack;
    private final DeliveredOn deliveredOn;
    private final Clock clock;
    private volatile @Nullable Asked asked;

    private record Asked(LocalDate asOf, CompletableFuture<Plan> plan) {}

    PlanInForce(@Value("${camphor.pack}") String pack, DeliveredOn deliveredOn, Clock clock) {
        this.pack = PackReader.read(home().resolve(pack)).orThrow();
        this.deliveredOn = deliveredOn;
        this.clock = clock;
    }

    private static Path home() {
        return Path.of(System.getProperty("camphor.home", "."));
    }

    @EventListener(ApplicationReadyEvent.class)
    void compileAhead() {
        asked();
    }

    /** What can be known; there at once, without waiting for the rules. */
    public Pack pack() {
        return pack;
    }

    /** Compiled for the day as of which the rules look now. */
    public Plan plan() {
        return asked().plan().join();
    }

    private Asked asked() {
        Asked before = asked;
        return before == null ? ask(deliveredOn.day().orElseGet(() -> LocalDate.now(clock))) : before;
    }

    /** Looks as of that day from now on: a newer delivery has come. */
    public Plan lookAsOf(LocalDate day) {
        return ask(day).plan().join();
    }

    private synchronized Asked ask(LocalDate day) {
        Asked before = asked;
        if (before != null && before.asOf().equals(day)) {
            return before;
        }
        Asked now = new Asked(day, CompletableFuture.supplyAsync(() -> Plan.of(pack, day)));
        asked = now;
        return now;
    }
}
