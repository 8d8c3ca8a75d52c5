package camphor.workbook.in;

import camphor.workbook.Refusal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts that cells of a workbook share, by index (18.4), as far as the memory allows. They are read as they are asked
 * for: programs number them by first use, so the headings of a large workbook cost only its first texts.
 */
final class SharedTexts implements AutoCloseable {
    /** Memory of a text beside its characters: two objects and a place in the array. */
    private static final int OVERHEAD = 48;

    private final Limits limits;
    private final String file;
    private final String part;
    private final TextBuffer buffer;
    private @Nullable XmlPart xml;
    private String[] texts = new String[1024];
    private int count;
    private long memory;

    SharedTexts(XlsxArchive archive, String part) {
        this.file = archive.file();
        this.part = part;
        this.limits = archive.limits();
        this.buffer = new TextBuffer(limits.cellChars());
        this.xml = XmlPart.find(archive, part);
    }

    /** The text of an index; null when there is none. */
    @Nullable
    String text(int index) {
        return index >= 0 && (index < count || readUpTo(index)) ? texts[index] : null;
    }

    private boolean readUpTo(int index) {
        XmlPart open = xml;
        while (open != null && count <= index) {
            if (open.to("si")) {
                TextItem.read(open, "si", buffer, this::tooLong);
                add(buffer.unescaped());
            } else {
                close();
                open = null;
            }
        }
        return index < count;
    }

    @Override
    public void close() {
        XmlPart open = xml;
        xml = null;
        if (open != null) {
            open.close();
        }
    }

    private RuntimeException tooLong() {
        return Refusal.CELL_TOO_LONG.of(file, part, count + 1, limits.cellChars());
    }

    private void add(String text) {
        memory += OVERHEAD + 2L * text.length();
        if (memory > limits.textBytes()) {
            throw Refusal.TOO_MUCH_TEXT.of(file);
        }
        if (count == texts.length) {
            texts = Arrays.copyOf(texts, count * 2);
        }
        texts[count++] = text;
    }
}
