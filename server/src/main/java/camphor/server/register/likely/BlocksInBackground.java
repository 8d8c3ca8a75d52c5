package camphor.server.register.likely;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** After a large delivery the keys of its persons are made, and pairs found, while everybody goes on working. */
@Component
class BlocksInBackground {
    private static final int AT_ONCE = 2_000;

    private final KeptPairs pairs;

    BlocksInBackground(KeptPairs pairs) {
        this.pairs = pairs;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    void renew() {
        boolean more = true;
        while (more) {
            more = pairs.bringUpToDate(AT_ONCE) == AT_ONCE;
        }
    }
}
