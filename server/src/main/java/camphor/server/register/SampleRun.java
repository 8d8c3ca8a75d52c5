package camphor.server.register;

import camphor.sample.SampleOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code ./camphor serve --sample}: an empty register gets the sample township; any other is left alone. For figures a
 * county can be had: {@code --camphor.sample-division=430421 --camphor.sample-persons=1000000}.
 */
@Component
@ConditionalOnProperty("camphor.sample")
@Order(500)
class SampleRun implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SampleRun.class);
    private static final long SEED = 1;

    private final SampleTownship sample;
    private final String division;
    private final int persons;

    SampleRun(
            SampleTownship sample,
            @Value("${camphor.sample-division:430421212}") String division,
            @Value("${camphor.sample-persons:12000}") int persons) {
        this.sample = sample;
        this.division = division;
        this.persons = persons;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (sample.isWelcome()) {
            SampleTownship.Taken taken =
                    sample.load(SampleOptions.township(division, SEED).withPersons(persons));
            LOG.info(
                    "示例数据已生成 / sample: {} 户 households, {} 人 persons, {} 行名单 list rows",
                    taken.households(),
                    taken.persons(),
                    taken.listRows());
        }
    }
}
