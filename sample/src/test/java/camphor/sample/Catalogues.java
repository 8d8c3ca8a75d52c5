package camphor.sample;

import camphor.pack.read.CatalogueReader;
import camphor.rules.fact.Catalogue;
import java.nio.file.Path;

/** The base pack's catalogue. */
final class Catalogues {
    private Catalogues() {}

    static Catalogue base() {
        return CatalogueReader.read(Path.of(System.getProperty("camphor.home"), "packs", "base"))
                .orThrow();
    }
}
