package camphor.server.kernel;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock by which everything is dated; tests bring one that stands still. And what is done each night is done. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class KernelConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(KernelConfiguration.class);

    @Bean
    Clock clock(@Value("${camphor.clock-file:#{null}}") @Nullable Path file) {
        Clock real = Clock.system(ZoneId.of("Asia/Shanghai"));
        if (file == null) {
            return real;
        }
        Clock exercise = new ExerciseClock(file, real);
        LOG.warn(
                "演练时钟：现在是 {}，不是真实时间 / an exercise: the time is set by {}",
                exercise.instant().atZone(exercise.getZone()),
                file);
        return exercise;
    }
}
