package camphor.server.exchange.importing;

import camphor.rules.Label;
import camphor.server.exchange.store.KeptWorkbooks;
import camphor.server.register.arrival.Arrivals;
import camphor.workbook.RowSink;
import camphor.workbook.out.LedgerColumn;
import camphor.workbook.out.LedgerLayout;
import camphor.workbook.out.WorkbookWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The faulty rows of an uploaded workbook as its owner gets them back: faulty cells coloured, what is wrong in front, by the
 * reader as well as by the register. It is made anew each time; corrected and uploaded again, it is a workbook like any other.
 */
@Component
class MarkedCopy {
    private final Imports imports;
    private final KeptWorkbooks files;
    private final ReadWorkbook reader;
    private final Arrivals arrivals;

    MarkedCopy(Imports imports, KeptWorkbooks files, ReadWorkbook reader, Arrivals arrivals) {
        this.imports = imports;
        this.files = files;
        this.reader = reader;
        this.arrivals = arrivals;
    }

    /** A file of its own, for the caller to remove. */
    Path of(Import marked) {
        Map<Integer, List<String>> objections = arrivals.objections(marked.id());
        try (KeptWorkbooks.Copy copy = files.open(marked.id())) {
            Path folder = Files.createTempDirectory("camphor-marked");
            try {
                reader.read(
                        copy.path(), marked.file(), marked.choice(reader.catalogue()), folder, new Marking(objections));
                return moved(folder, marked);
            } finally {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Import one(UUID id) {
        return imports.one(id);
    }

    private static Path moved(Path folder, Import marked) throws IOException {
        Path result = Files.createTempFile("camphor", ".xlsx");
        try (Stream<Path> made = Files.list(folder)) {
            Path copy = made.findFirst().orElse(null);
            if (copy == null) {
                faultless(result, marked);
            } else {
                Files.move(copy, result, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return result;
    }

    private static void faultless(Path result, Import marked) {
        try (WorkbookWriter writer = WorkbookWriter.to(result)) {
            writer.sheet(LedgerLayout.of("问题", marked.file(), "没有发现问题", List.of(LedgerColumn.wrapped("问题"))));
        }
    }

    /** Says of each row what the register found, and keeps nothing. */
    private record Marking(Map<Integer, List<String>> objections) implements RowSink {
        @Override
        public void delivered(String table) {}

        @Override
        public void row(String table, @Nullable Object[] storedFacts, String source) {}

        @Override
        public List<Label> objections(int row) {
            return objections.getOrDefault(row, List.of()).stream()
                    .map(text -> new Label(text, text))
                    .toList();
        }
    }
}
