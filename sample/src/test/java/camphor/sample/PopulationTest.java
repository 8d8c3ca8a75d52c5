package camphor.sample;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.sample.place.Village;
import camphor.sample.row.Row;
import camphor.sample.row.Taker;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PopulationTest {
    @Test
    void a_township_is_made() {
        Map<String, Integer> counts = new HashMap<>();
        long t = System.nanoTime();
        new Sample(Catalogues.base(), SampleOptions.township("430421212", 1)).handTo(new Taker() {
            @Override
            public void township(Village any) {}

            @Override
            public void row(Row row) {
                counts.merge(row.layout().table().id(), 1, Integer::sum);
            }
        });
        System.out.println(counts + " " + (System.nanoTime() - t) / 1e6);
        assertThat(counts.get("person")).isGreaterThan(11_900);
    }
}
