package camphor.pack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.PackSamples;
import camphor.pack.read.CatalogueReader;
import camphor.rules.fact.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {
    private final Catalogue catalogue =
            CatalogueReader.read(PackSamples.shipped("base")).orThrow();

    @Test
    void names_every_table_fact_and_code() {
        String text = DataDictionary.markdown(catalogue);

        catalogue.tables().forEach((id, table) -> {
            assertThat(text).contains("\n## " + id + "\n");
            table.facts().forEach(fact -> assertThat(text).contains("| `" + fact.id() + "` | "));
        });
        catalogue.codeLists().keySet().forEach(id -> assertThat(text).contains("\n## " + id + "\n"));
    }

    /** If this fails after a change of the catalogue: this test with {@code -Dcamphor.write=true} writes the file anew. */
    @Test
    void the_committed_dictionary_is_that_of_the_committed_catalogue() throws IOException {
        Path committed = Path.of(System.getProperty("camphor.home"), "docs", "data-dictionary.md");
        if (Boolean.getBoolean("camphor.write")) {
            Files.writeString(committed, DataDictionary.markdown(catalogue));
        }
        assertThat(committed).hasContent(DataDictionary.markdown(catalogue));
    }
}
