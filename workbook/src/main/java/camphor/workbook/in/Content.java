package camphor.workbook.in;

import camphor.workbook.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the first bytes of a file show it to be. */
enum Content {
    /** A ZIP archive, as .xlsx is. */
    ARCHIVE("工作簿（.xlsx）"),
    /** An OLE container: an old .xls. */
    OLD_CONTAINER("旧版工作簿（.xls）"),
    /** An OLE container around an encrypted .xlsx. */
    ENCRYPTED("加密的工作簿"),
    /** A web page or XML under a workbook's name, as some systems export. */
    MARKUP("网页或 XML"),
    TEXT("文本");

    private static final int LOOK = 1 << 16;
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final String ENCRYPTED_STREAM =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private final String shown;

    Content(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    static Content of(Path path) throws IOException {
        String start;
        try (InputStream in = Files.newInputStream(path)) {
            start = new String(in.readNBytes(LOOK), StandardCharsets.ISO_8859_1);
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ARCHIVE;
        }
        if (start.startsWith(OLE)) {
            return start.contains(ENCRYPTED_STREAM) || endOf(path).contains(ENCRYPTED_STREAM)
                    ? ENCRYPTED
                    : OLD_CONTAINER;
        }
        String text = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
        return text.stripLeading().startsWith("<") ? MARKUP : TEXT;
    }

    /** The container's directory often stands at the end of the file. */
    private static String endOf(Path path) throws IOException {
        long size = Files.size(path);
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(Math.max(0, size - LOOK));
            return new String(in.readNBytes(LOOK), StandardCharsets.ISO_8859_1);
        }
    }

    void refuseOlderFormat(String name) {
        if (this == ENCRYPTED) {
            throw Refusal.PASSWORD.of(name);
        }
        if (this == OLD_CONTAINER) {
            throw Refusal.OLD_WORKBOOK.of(name);
        }
    }
}
