package camphor.workbook.in;

import camphor.workbook.Refusal;
import javax.xml.stream.XMLStreamConstants;

/** One sheet of an .xlsx file, streamed row by row. */
final class XlsxSheet implements SourceSheet {
    private final XlsxWorkbook workbook;
    private final XlsxParts.ListedSheet listed;
    private final CellStyles styles;
    private final DayTexts days;

    XlsxSheet(XlsxWorkbook workbook, XlsxParts.ListedSheet listed, CellStyles styles, DayTexts days) {
        this.workbook = workbook;
        this.listed = listed;
        this.styles = styles;
        this.days = days;
    }

    @Override
    public String name() {
        return listed.name();
    }

    @Override
    public boolean hidden() {
        return listed.hidden();
    }

    @Override
    public void read(RowVisitor visitor) {
        XlsxArchive archive = workbook.archive();
        try (XmlPart xml = XmlPart.open(archive, listed.part())) {
            XlsxCells cells = new XlsxCells(xml, workbook, name(), styles, days);
            RawRow row = new RawRow();
            int before = 0;
            while (xml.to("row")) {
                int number = rowNumber(xml, before);
                before = number;
                row.start(number);
                cells.readInto(row);
                if (row.width() > 0 && !visitor.row(row)) {
                    return;
                }
            }
        }
    }

    private int rowNumber(XmlPart xml, int before) {
        String written = xml.attribute("r");
        int number = before + 1;
        if (written != null) {
            try {
                number = Integer.parseInt(written);
            } catch (NumberFormatException e) {
                throw xml.broken();
            }
        }
        if (number <= before) {
            throw xml.broken();
        }
        int most = workbook.archive().limits().rows();
        if (number > most) {
            throw Refusal.TOO_MANY_ROWS.of(workbook.file(), name(), number, most);
        }
        return number;
    }

    static boolean ends(XmlPart xml, int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT
                && xml.reader().getLocalName().equals(element);
    }
}
