package camphor.server.exchange.importing;

import static camphor.server.exchange.ExchangeRefusal.FILE_REFUSED;

import camphor.rules.fact.Catalogue;
import camphor.server.kernel.Refused;
import camphor.workbook.ImportReport;
import camphor.workbook.RowSink;
import camphor.workbook.SourceFile;
import camphor.workbook.WorkbookRefused;
import camphor.workbook.heading.ColumnChoice;
import camphor.workbook.heading.HeadingMapping;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads one sheet as somebody said, row by row. */
@Component
class ReadWorkbook {
    private final OwnTables tables;
    private final NamedVillages villages;
    private final MessageSource texts;

    ReadWorkbook(OwnTables tables, NamedVillages villages, MessageSource texts) {
        this.tables = tables;
        this.villages = villages;
        this.texts = texts;
    }

    /** Why it could not be read, as it is kept with the import. */
    String words(Refused refused) {
        return texts.getMessage(refused.refusal().code() + ".detail", refused.details(), Locale.SIMPLIFIED_CHINESE);
    }

    Catalogue catalogue() {
        return tables.catalogue();
    }

    /** Hands on all rows; a file that turns out to be broken in its middle is refused, and nothing of it may be kept. */
    void read(Path path, String name, ColumnChoice choice, RowSink sink) {
        read(path, name, choice, null, sink);
    }

    /** The same, with a marked copy of the faulty rows. */
    void read(Path path, String name, ColumnChoice choice, @Nullable Path copies, RowSink sink) {
        ImportReport report = new camphor.workbook.Import(catalogue(), villages.names(), HeadingMapping.none())
                .run(new SourceFile(path, name), choice, copies, sink);
        for (WorkbookRefused refused : report.refusals()) {
            throw FILE_REFUSED.at(
                    "file",
                    refused.file(),
                    refused.reason().zh(),
                    refused.reason().en());
        }
    }
}
