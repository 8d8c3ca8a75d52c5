package camphor.workbook;

import camphor.rules.fact.Catalogue;
import camphor.workbook.heading.ColumnChoice;
import camphor.workbook.heading.HeadingMapping;
import camphor.workbook.in.Limits;
import camphor.workbook.take.Taking;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes workbooks and CSV files in. Every file is looked at first: if one is refused, nothing is read. Then all good rows
 * are handed on, and the faulty ones come back in marked copies. Rows are streamed; what is remembered of them is 16
 * bytes each.
 *
 * <p>A row is <em>rejected</em> when a required fact or its key is missing or unreadable, or its key was used before. With
 * any other unreadable cell it is taken, the fact stays unknown, and the row comes back in the copy as well. Corrected
 * rows, imported together with the files they come from, take the places of the rows they replace.
 *
 * <p>A file can still be refused while it is read (a formula in row 90,000, a cut-off archive): then
 * {@link ImportReport#isWhole()} is false, and whatever the sink has got must be thrown away.
 */
public final class Import {
    private final Catalogue catalogue;
    private final VillageNames villages;
    private final HeadingMapping mapping;
    private final Limits limits;

    public Import(Catalogue catalogue, VillageNames villages, HeadingMapping mapping) {
        this(catalogue, villages, mapping, Limits.usual());
    }

    public Import(Catalogue catalogue, VillageNames villages, HeadingMapping mapping, Limits limits) {
        this.catalogue = catalogue;
        this.villages = villages;
        this.mapping = mapping;
        this.limits = limits;
    }

    /**
     * Imports files.
     *
     * @param copies folder for the marked copies of files with faults; null when none are wanted
     * @throws WorkbookRefused if the mapping names what the catalogue does not know
     */
    public ImportReport run(List<SourceFile> files, @Nullable Path copies, RowSink sink) {
        return new Taking(catalogue, villages, mapping, limits).take(files, copies, sink);
    }

    /** Imports one sheet of a file, read as somebody says. */
    public ImportReport run(SourceFile file, ColumnChoice choice, @Nullable Path copies, RowSink sink) {
        return new Taking(catalogue, villages, mapping, limits).take(file, choice, copies, sink);
    }

    /** Imports all files of a folder and its sub-folders. */
    public ImportReport run(Path folder, @Nullable Path copies, RowSink sink) {
        return run(SourceFile.in(folder), copies, sink);
    }
}
