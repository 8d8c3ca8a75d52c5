package camphor.workbook.convert;

import camphor.rules.fact.Catalogue;
import camphor.workbook.CatalogueSamples;
import camphor.workbook.in.CellKind;
import org.jspecify.annotations.Nullable;

/** Cells of the sample catalogue's columns, read one by one. */
final class CellSamples {
    private static final Catalogue CATALOGUE = CatalogueSamples.catalogue();

    private CellSamples() {}

    static @Nullable Object read(String path, String text) {
        return read(path, text, CellKind.TEXT);
    }

    static @Nullable Object read(String path, String text, CellKind kind) {
        String[] parts = path.split("\\.", -1);
        var fact = CATALOGUE.table(parts[0]).fact(parts[1]).orElseThrow();
        return CellReader.of(fact, CATALOGUE, false).read(text, kind);
    }
}
