package camphor.server.kernel.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person who started it where to find it. */
@Component
class ReadyNotice {

    private static final Logger LOG = LoggerFactory.getLogger("camphor");

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(
                    "香樟已启动 / Camphor is ready: http://localhost:{}",
                    web.getWebServer().getPort());
        }
    }
}
