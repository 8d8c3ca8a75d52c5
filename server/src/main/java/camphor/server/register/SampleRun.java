package camphor.server.register;

import camphor.sample.SampleOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code ./camphor serve --sample}: an empty register gets the sample township; any other is left alone. */
@Component
@ConditionalOnProperty("camphor.sample")
@Order(500)
class SampleRun implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SampleRun.class);
    private static final String TOWNSHIP = "430421212";
    private static final long SEED = 1;

    private final SampleTownship sample;

    SampleRun(SampleTownship sample) {
        this.sample = sample;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (sample.isWelcome()) {
            SampleTownship.Taken taken = sample.load(SampleOptions.township(TOWNSHIP, SEED));
            LOG.info(
                    "示例乡镇已生成 / sample township: {} 户 households, {} 人 persons, {} 行名单 list rows",
                    taken.households(),
                    taken.persons(),
                    taken.listRows());
        }
    }
}
