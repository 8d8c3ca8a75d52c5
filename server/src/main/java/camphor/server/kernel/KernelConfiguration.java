package camphor.server.kernel;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock by which everything is dated; tests bring one that stands still. And what is done each night is done. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class KernelConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
