package camphor.pack.read;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.PackSamples;
import camphor.pack.Reading;
import camphor.rules.fact.Catalogue;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {
    @Test
    void reads_the_shipped_catalogue_without_a_fault() {
        Reading<Catalogue> reading = CatalogueReader.read(PackSamples.shipped("base"));

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.orThrow().tables()).containsKeys("person", "household", "village", "unit");
    }
}
