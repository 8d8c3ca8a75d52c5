package camphor.workbook.in;

import camphor.workbook.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of an .xlsx file by name, each read through a guard. Nothing is ever unpacked to disk. */
final class XlsxArchive implements AutoCloseable {
    private static final int MOST_PARTS = 10_000;

    private final ZipFile zip;
    private final String file;
    private final Limits limits;

    private XlsxArchive(ZipFile zip, String file, Limits limits) {
        this.zip = zip;
        this.file = file;
        this.limits = limits;
    }

    static XlsxArchive open(Path path, String file, Limits limits) {
        try {
            XlsxArchive archive = new XlsxArchive(new ZipFile(path.toFile()), file, limits);
            try {
                archive.refuseDangerousParts();
                return archive;
            } catch (RuntimeException e) {
                archive.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.TRUNCATED.of(file);
        }
    }

    String file() {
        return file;
    }

    Limits limits() {
        return limits;
    }

    /** A part's bytes; null when the archive has no such part. */
    @Nullable
    InputStream part(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try {
            return new GuardedStream(zip.getInputStream(entry), file, entry.getCompressedSize(), limits);
        } catch (IOException e) {
            throw Refusal.TRUNCATED.of(file);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseDangerousParts() {
        if (zip.size() > MOST_PARTS) {
            throw Refusal.ZIP_BOMB.of(file, zip.size() + " 个部件");
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            throw Refusal.NOT_A_WORKBOOK.of(file, "[Content_Types].xml");
        }
        zip.stream().map(ZipEntry::getName).forEach(this::refuseDangerousPart);
    }

    private void refuseDangerousPart(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
            throw Refusal.MACROS.of(file);
        }
        if (name.startsWith("xl/activex/") || name.startsWith("xl/embeddings/")) {
            throw Refusal.EMBEDDED_OBJECT.of(file, part);
        }
        if (name.startsWith("xl/externallinks/") && !name.contains("/_rels/")) {
            throw (XlsxParts.holdsElement(this, part, "ddeLink") ? Refusal.DDE_LINK : Refusal.EXTERNAL_LINKS)
                    .of(file, part);
        }
        if (name.equals("xl/connections.xml") || name.startsWith("xl/querytables/")) {
            throw Refusal.EXTERNAL_LINKS.of(file, part);
        }
    }
}
