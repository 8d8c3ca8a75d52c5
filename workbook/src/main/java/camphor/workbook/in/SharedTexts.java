package camphor.workbook.in;

import camphor.workbook.Refusal;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;

/** The texts that cells of a workbook share, by index (18.4), as far as the memory allows. */
final class SharedTexts {
    /** Memory of a text beside its characters: two objects and a place in the array. */
    private static final int OVERHEAD = 48;

    private final Limits limits;
    private final String file;
    private final String part;
    private String[] texts = new String[1024];
    private int count;
    private long memory;

    private SharedTexts(String file, String part, Limits limits) {
        this.file = file;
        this.part = part;
        this.limits = limits;
    }

    static SharedTexts read(XlsxArchive archive, String part) {
        SharedTexts shared = new SharedTexts(archive.file(), part, archive.limits());
        XmlPart found = XmlPart.find(archive, part);
        if (found != null) {
            try (XmlPart xml = found) {
                shared.read(xml);
            }
        }
        return shared;
    }

    /** The text of an index; null when there is none. */
    @org.jspecify.annotations.Nullable
    String text(int index) {
        return index >= 0 && index < count ? texts[index] : null;
    }

    private void read(XmlPart xml) {
        TextBuffer buffer = new TextBuffer(limits.cellChars());
        while (xml.to("si")) {
            TextItem.read(xml, "si", buffer, () -> tooLong());
            add(buffer.text());
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

    /** Text of an {@code si} or {@code is} element: its runs joined, without the phonetic guides. */
    static final class TextItem {
        private TextItem() {}

        /** Reads up to the end of the element, which has just been entered. */
        static void read(
                XmlPart xml,
                String element,
                TextBuffer buffer,
                java.util.function.Supplier<RuntimeException> tooLong) {
            buffer.clear();
            boolean inText = false;
            boolean inPhonetic = false;
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    if (inText && !inPhonetic && !buffer.add(xml.reader())) {
                        throw tooLong.get();
                    }
                    continue;
                }
                if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
                    continue;
                }
                String name = xml.reader().getLocalName();
                boolean start = event == XMLStreamConstants.START_ELEMENT;
                if (!start && name.equals(element)) {
                    return;
                }
                inText = name.equals("t") ? start : inText;
                inPhonetic = name.equals("rPh") ? start : inPhonetic;
            }
        }
    }
}
