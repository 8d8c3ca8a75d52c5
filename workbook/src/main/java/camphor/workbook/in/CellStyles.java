package camphor.workbook.in;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How numbers are shown, by the style number that a cell carries. */
final class CellStyles {
    /** Ways of showing a number that change what it means. */
    enum Shown {
        PLAIN,
        DATE,
        PERCENT
    }

    private static final int MOST = 65_536;

    private final Shown[] shown;

    private CellStyles(Shown[] shown) {
        this.shown = shown;
    }

    Shown shown(int style) {
        return style < shown.length ? shown[style] : Shown.PLAIN;
    }

    static CellStyles read(XlsxArchive archive, String part) {
        XmlPart found = XmlPart.find(archive, part);
        if (found == null) {
            return new CellStyles(new Shown[0]);
        }
        try (XmlPart xml = found) {
            return read(xml);
        }
    }

    private static CellStyles read(XmlPart xml) {
        Map<Integer, Shown> own = new HashMap<>();
        Shown[] shown = new Shown[64];
        int count = 0;
        boolean inCells = false;
        while (xml.next() != javax.xml.stream.XMLStreamConstants.END_DOCUMENT) {
            if (!xml.reader().isStartElement()) {
                inCells &= !(xml.reader().isEndElement()
                        && xml.reader().getLocalName().equals("cellXfs"));
                continue;
            }
            String element = xml.reader().getLocalName();
            inCells |= element.equals("cellXfs");
            if (element.equals("numFmt") && own.size() < MOST) {
                own.put(number(xml, "numFmtId"), ofFormat(xml.attribute("formatCode", "")));
            } else if (element.equals("xf") && inCells && count < MOST) {
                shown = count < shown.length ? shown : Arrays.copyOf(shown, count * 2);
                int format = number(xml, "numFmtId");
                shown[count++] = own.getOrDefault(format, builtIn(format));
            }
        }
        return new CellStyles(Arrays.copyOf(shown, count));
    }

    private static int number(XmlPart xml, String attribute) {
        try {
            return Integer.parseInt(xml.attribute(attribute, "0"));
        } catch (NumberFormatException e) {
            throw xml.broken();
        }
    }

    /** Formats that the standard numbers (18.8.30), with the East Asian dates 27–36 and 50–58. */
    private static Shown builtIn(int format) {
        if (between(format, 14, 22) || between(format, 27, 36) || between(format, 45, 47) || between(format, 50, 58)) {
            return Shown.DATE;
        }
        return format == 9 || format == 10 ? Shown.PERCENT : Shown.PLAIN;
    }

    private static boolean between(int format, int first, int last) {
        return format >= first && format <= last;
    }

    /** A format speaks of dates when y, d, or m stands in it outside quotes and brackets. */
    static Shown ofFormat(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
        if (bare.contains("%")) {
            return Shown.PERCENT;
        }
        boolean number = bare.contains("0") || bare.contains("#") || bare.contains("general");
        boolean date = bare.contains("y") || bare.contains("d") || bare.contains("m") || bare.contains("h:");
        return date && !number ? Shown.DATE : Shown.PLAIN;
    }
}
