package camphor.server.screening;

import camphor.screening.ScreeningEngine;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine that the settings name; which ones there are is the class path's affair. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScreeningSettings.class)
class ScreeningConfiguration {

    @Bean
    ScreeningEngine screeningEngine(ScreeningSettings settings) {
        return ScreeningEngine.named(settings.engine());
    }
}
