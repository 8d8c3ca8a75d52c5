package camphor.server.register;

import camphor.sample.SampleOptions;
import camphor.server.RealWorld;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The whole application with a small sample township in it, shared by all classes with this annotation. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({RealWorld.class, TownshipTest.Sampled.class, Township.class})
public @interface TownshipTest {
    String TOWNSHIP = "430421212";
    SampleOptions OPTIONS = SampleOptions.township(TOWNSHIP, 1).withPersons(1_800);

    @TestConfiguration(proxyBeanMethods = false)
    class Sampled {
        @Bean
        ApplicationRunner sampledTownship(SampleTownship sample) {
            return arguments -> sample.load(OPTIONS);
        }
    }
}
