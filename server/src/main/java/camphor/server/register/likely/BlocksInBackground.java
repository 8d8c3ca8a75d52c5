package camphor.server.register.likely;

import camphor.server.kernel.Actors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** After a large delivery the keys of its persons are made while everybody goes on working. */
@Component
class BlocksInBackground {
    private static final int AT_ONCE = 2_000;

    private final Blocks blocks;
    private final Actors actors;

    BlocksInBackground(Blocks blocks, Actors actors) {
        this.blocks = blocks;
        this.actors = actors;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    void renew() {
        boolean more = true;
        while (more) {
            more = actors.asSystem(() -> blocks.renew(AT_ONCE, null)) == AT_ONCE;
        }
    }
}
