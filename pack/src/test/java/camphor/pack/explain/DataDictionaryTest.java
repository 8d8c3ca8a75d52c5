package camphor.pack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.PackSamples;
import camphor.pack.read.CatalogueReader;
import camphor.rules.fact.Catalogue;
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

    /** After a change of the catalogue {@code ./camphor dictionary --out docs/data-dictionary.md} writes it anew. */
    @Test
    void the_committed_dictionary_is_that_of_the_committed_catalogue() {
        Path committed = Path.of(System.getProperty("camphor.home"), "docs", "data-dictionary.md");

        assertThat(committed).hasContent(DataDictionary.markdown(catalogue));
    }
}
