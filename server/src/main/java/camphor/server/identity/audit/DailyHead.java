package camphor.server.identity.audit;

import camphor.server.kernel.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes the head of the chain into the log at each start and each night: whoever rewrites the database from its end
 * would have to rewrite the kept logs as well. {@code ./camphor audit verify --head} holds the chain against such a line.
 */
@Component
class DailyHead {

    private static final Logger LOG = LoggerFactory.getLogger(DailyHead.class);

    private final AuditChain chain;
    private final Actors actors;

    DailyHead(AuditChain chain, Actors actors) {
        this.chain = chain;
        this.actors = actors;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 0 0 * * *", zone = "Asia/Shanghai")
    void tell() {
        LOG.info("审计链头 / head of the audit: {}", actors.asSystem(chain::head));
    }
}
