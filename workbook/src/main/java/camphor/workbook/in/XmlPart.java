package camphor.workbook.in;

import camphor.workbook.Refusal;
import camphor.workbook.WorkbookRefused;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part, event by event. A document type is refused at sight, so no entity is ever resolved. */
final class XmlPart implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final String part;
    private final InputStream in;
    private final XMLStreamReader reader;

    private XmlPart(String file, String part, InputStream in, XMLStreamReader reader) {
        this.file = file;
        this.part = part;
        this.in = in;
        this.reader = reader;
    }

    /** The part, or null when the archive does not hold it. */
    static @Nullable XmlPart find(XlsxArchive archive, String part) {
        InputStream in = archive.part(part);
        if (in == null) {
            return null;
        }
        try {
            return new XmlPart(archive.file(), part, in, FACTORY.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw broken(archive.file(), part, e);
        }
    }

    static XmlPart open(XlsxArchive archive, String part) {
        XmlPart found = find(archive, part);
        if (found == null) {
            throw Refusal.NOT_A_WORKBOOK.of(archive.file(), part);
        }
        return found;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    XMLStreamReader reader() {
        return reader;
    }

    /** The next event's kind, as in {@link XMLStreamConstants}. */
    int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusal.DOCTYPE.of(file, part);
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(file, part, e);
        }
    }

    /** Goes on to the next element of that name; false at the end of the part. */
    boolean to(String element) {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(element)) {
                return true;
            }
        }
        return false;
    }

    /** An attribute by local name, in whatever namespace; null when the element has none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        return Objects.requireNonNullElse(attribute(name), otherwise);
    }

    WorkbookRefused broken() {
        return Refusal.BROKEN_XML.of(file, part, reader.getLocation().getLineNumber());
    }

    private static WorkbookRefused broken(String file, String part, XMLStreamException e) {
        if (e.getNestedException() instanceof IOException) {
            return Refusal.TRUNCATED.of(file);
        }
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
        return Refusal.BROKEN_XML.of(file, part, line);
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw Refusal.TRUNCATED.of(file);
        }
    }
}
