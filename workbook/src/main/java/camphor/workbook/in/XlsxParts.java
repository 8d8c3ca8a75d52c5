package camphor.workbook.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of contents of an .xlsx file: which part is the workbook, its sheets, texts and styles. */
final class XlsxParts {
    private XlsxParts() {}

    /** One sheet as the workbook lists it. */
    record ListedSheet(String name, boolean hidden, String part) {}

    /**
     * What the workbook part says.
     *
     * @param date1904 whether day 0 is 1904-01-01, as old spreadsheets of another system counted
     */
    record Listing(List<ListedSheet> sheets, boolean date1904) {}

    /** Part names by relationship id, resolved against the folder of the part that holds them. */
    static Map<String, String> relationships(XlsxArchive archive, String rels, String folder) {
        Map<String, String> targets = new HashMap<>();
        try (XmlPart xml = XmlPart.open(archive, rels)) {
            while (xml.to("Relationship")) {
                String type = xml.attribute("Type", "");
                String target = xml.attribute("Target", "");
                String part = target.startsWith("/") ? target.substring(1) : folder + target;
                targets.put(xml.attribute("Id", ""), part);
                targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
            }
        }
        return targets;
    }

    static Listing listing(XlsxArchive archive, String workbook, Map<String, String> targets) {
        List<ListedSheet> sheets = new ArrayList<>();
        boolean date1904 = false;
        try (XmlPart xml = XmlPart.open(archive, workbook)) {
            while (xml.next() != javax.xml.stream.XMLStreamConstants.END_DOCUMENT) {
                if (!xml.reader().isStartElement()) {
                    continue;
                }
                String element = xml.reader().getLocalName();
                if (element.equals("workbookPr")) {
                    date1904 = isTrue(xml.attribute("date1904", "0"));
                } else if (element.equals("sheet")) {
                    sheets.add(listed(xml, targets));
                }
            }
        }
        return new Listing(sheets, date1904);
    }

    private static ListedSheet listed(XmlPart xml, Map<String, String> targets) {
        String part = "";
        for (int i = 0; i < xml.reader().getAttributeCount(); i++) {
            // the relationship's id is called r:id; the sheet's own number is called sheetId
            if (xml.reader().getAttributeLocalName(i).equals("id")) {
                part = targets.getOrDefault(xml.reader().getAttributeValue(i), "");
            }
        }
        boolean hidden = !xml.attribute("state", "visible").equals("visible");
        return new ListedSheet(xml.attribute("name", ""), hidden, part);
    }

    static boolean holdsElement(XlsxArchive archive, String part, String element) {
        try (XmlPart xml = XmlPart.open(archive, part)) {
            return xml.to(element);
        }
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }
}
