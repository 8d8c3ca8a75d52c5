package camphor.workbook.in;

import java.util.function.Supplier;
import javax.xml.stream.XMLStreamConstants;

/** Text of an {@code si} or {@code is} element: its runs joined, without the phonetic guides. */
final class TextItem {
    private TextItem() {}

    /** Reads up to the end of the element, which has just been entered. */
    static void read(XmlPart xml, String element, TextBuffer buffer, Supplier<RuntimeException> tooLong) {
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
