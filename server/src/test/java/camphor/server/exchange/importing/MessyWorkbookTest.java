package camphor.server.exchange.importing;

import static camphor.server.exchange.Wizard.path;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.exchange.Families;
import camphor.server.exchange.Wizard;
import camphor.server.identity.People;
import camphor.server.job.JobState;
import camphor.server.kernel.Role;
import camphor.workbook.in.SourceWorkbook;
import camphor.workbook.in.WorkbookReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** A workbook as it comes from an office: a title, a heading nobody knows, and fifty faults of ten kinds planted in it. */
@RealWorldTest
class MessyWorkbookTest {
    private static final List<String> HEADINGS =
            List.of("序号", "人编号", "户编号", "姓名", "证件号码", "文化程度", "出生日期", "务工几个月呢", "是否享受低保");
    private static final int FIRST_ROW = 4;
    private static final int ROWS = 100;

    /** Which column of a row is spoilt, with what; an empty text takes the value away. */
    private record Spoilt(int column, String value) {}

    private static final List<Spoilt> KINDS = List.of(
            new Spoilt(3, ""),
            new Spoilt(2, ""),
            new Spoilt(2, "没有的户"),
            new Spoilt(1, "@上一行"),
            new Spoilt(4, "@上一行"),
            new Spoilt(5, "家里蹲大学"),
            new Spoilt(6, "2001年13月40日"),
            new Spoilt(7, "13"),
            new Spoilt(7, "好几个"),
            new Spoilt(8, "也许"));

    @Autowired
    Wizard wizard;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @TempDir
    Path folder;

    @Test
    void every_planted_fault_is_told_with_its_place_and_the_good_rows_come_in() throws IOException {
        RequestPostProcessor hub = people.as(Role.HUB, "430421212");
        Families families = Families.some(5);
        wizard.applied(hub, "户信息.csv", families.householdFile());
        List<String[]> rows = rows(families);
        Map<Integer, String> planted = plant(rows);

        JsonNode taken = wizard.upload(hub, "家庭成员信息.xlsx", workbook(rows));
        assertThat(taken.path("headerRow").asInt()).isEqualTo(FIRST_ROW - 1);
        assertThat(taken.at("/columns/7/how").asString()).isEqualTo("none");
        correct(hub, taken);
        assertThat(wizard.run(hub, path(taken) + "/preview", "{}")).isEqualTo(JobState.DONE);

        assertThat(told(hub, taken))
                .hasSize(50)
                .allSatisfy((row, text) -> assertThat(text).contains(planted.get(row)));
        assertThat(told(hub, taken).keySet()).isEqualTo(planted.keySet());

        assertThat(wizard.run(hub, path(taken) + "/application", "{}")).isEqualTo(JobState.DONE);
        assertThat(wizard.count("select count(*) from register.person where household_number in ('"
                        + String.join("','", families.households()) + "')"))
                .isEqualTo(ROWS - 25);
        assertThat(marked(hub, taken)).hasSize(50 + FIRST_ROW - 1);
        wizard.run(hub, path(taken) + "/undoing", "{}");
    }

    private static List<String[]> rows(Families families) {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String household =
                    families.households().get(i / 2 % families.households().size());
            rows.add(new String[] {
                "" + (i + 1), household + "-" + i, household, "样例" + i, Families.number(), "小学", "2001-02-03", "6", "否"
            });
        }
        return rows;
    }

    /** Spoils every second row; answers what must be said of it, by row of the sheet. */
    private static Map<Integer, String> plant(List<String[]> rows) {
        Map<Integer, String> planted = new LinkedHashMap<>();
        for (int nth = 0; nth < 50; nth++) {
            int row = nth * 2 + 1;
            Spoilt spoilt = KINDS.get(nth % KINDS.size());
            String[] values = rows.get(row);
            boolean before = spoilt.value().startsWith("@");
            values[spoilt.column()] = before ? rows.get(row - 1)[spoilt.column()] : spoilt.value();
            planted.put(FIRST_ROW + row, HEADINGS.get(spoilt.column()));
        }
        return planted;
    }

    private static byte[] workbook(List<String[]> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "office", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            sheet.value(0, 0, "樟树乡家庭成员信息表");
            sheet.value(1, 0, "填报单位：樟树乡");
            put(sheet, 2, HEADINGS.toArray(String[]::new));
            for (int i = 0; i < rows.size(); i++) {
                put(sheet, 3 + i, rows.get(i));
            }
            sheet.value(3 + rows.size(), 0, "填表人：");
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, String[] values) {
        for (int column = 0; column < values.length; column++) {
            sheet.value(row, column, values[column]);
        }
    }

    private void correct(RequestPostProcessor hub, JsonNode taken) {
        List<String> facts = List.of(
                "person_id", "household_id", "name", "id_number", "education", "birth_date", "work_months", "on_dibao");
        StringBuilder columns = new StringBuilder("{\"index\": 0, \"fact\": null}");
        for (int i = 0; i < facts.size(); i++) {
            columns.append(", {\"index\": ")
                    .append(i + 1)
                    .append(", \"fact\": \"")
                    .append(facts.get(i))
                    .append("\"}");
        }
        wizard.put(hub, path(taken) + "/mapping", """
                {"version": %d, "table": "person", "sheet": "Sheet1", "headerRow": 3, "columns": [%s]}
                """.formatted(
                        taken.path("version").asLong(), columns));
    }

    private Map<Integer, String> told(RequestPostProcessor hub, JsonNode taken) {
        Map<Integer, String> told = new LinkedHashMap<>();
        wizard.get(hub, path(taken) + "/changes?what=bad&limit=200")
                .path("items")
                .forEach(item -> {
                    assertThat(item.path("place").asString()).startsWith("家庭成员信息.xlsx / Sheet1 / ");
                    told.put(item.path("row").asInt(), item.path("faults").toString());
                });
        return told;
    }

    private List<String> marked(RequestPostProcessor hub, JsonNode taken) throws IOException {
        MvcTestResult answer =
                mvc.get().uri(path(taken) + "/marked-workbook").with(hub).exchange();
        Path file =
                Files.write(folder.resolve("marked.xlsx"), answer.getResponse().getContentAsByteArray());
        List<String> lines = new ArrayList<>();
        try (SourceWorkbook workbook = new WorkbookReader().open(file, "问题.xlsx")) {
            workbook.sheets().get(0).read(row -> lines.add(row.text(0)));
        }
        return lines;
    }
}
