package camphor.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx file put together part by part, so that each part can be wrong in its own way. */
final class RawXlsx {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Content> parts = new LinkedHashMap<>();

    RawXlsx() {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"" + RELS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"" + RELS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        sheets(1);
        rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>户编号</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>行政村</t></is></c></row>");
    }

    RawXlsx sheets(int count) {
        StringBuilder sheets = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            sheets.append("<sheet name=\"S")
                    .append(i)
                    .append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"rId1\"/>");
        }
        return part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELS + "\"><sheets>" + sheets + "</sheets></workbook>");
    }

    RawXlsx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private RawXlsx part(String name, byte[] content) {
        parts.put(name, out -> out.write(content));
        return this;
    }

    /** A sheet in which a piece is repeated, unpacked far larger than the memory. */
    RawXlsx repeated(String before, String piece, int times, String after) {
        String chunk = piece.repeat(1_000);
        parts.put(SHEET, out -> {
            out.write(("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + before).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times / 1_000; i++) {
                out.write(chunk.getBytes(StandardCharsets.UTF_8));
            }
            out.write((after + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
        });
        return this;
    }

    RawXlsx without(String name) {
        parts.remove(name);
        return this;
    }

    RawXlsx rows(String rows) {
        return part(SHEET, "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** One inline text in cell A2 below the usual header. */
    RawXlsx cell(String cell) {
        return rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>户编号</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>行政村</t></is></c></row><row r=\"2\">" + cell + "</row>");
    }

    Path write(Path path) {
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }
}
