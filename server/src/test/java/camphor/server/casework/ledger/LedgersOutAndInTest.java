package camphor.server.casework.ledger;

import static camphor.server.casework.Problems.TOWNSHIP;
import static camphor.server.casework.Problems.id;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.casework.Problems;
import camphor.server.identity.People;
import camphor.server.kernel.Role;
import camphor.workbook.in.SourceWorkbook;
import camphor.workbook.in.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

@RealWorldTest
class LedgersOutAndInTest {
    private static final String VILLAGE = "430421212218";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Problems problems;

    @Autowired
    People people;

    @TempDir
    Path folder;

    RequestPostProcessor water;
    JsonNode problem;

    @BeforeEach
    void planned() {
        RequestPostProcessor village = people.as(Role.VILLAGE_STAFF, VILLAGE);
        water = people.as(people.having(Role.STATION, Set.of("water"), TOWNSHIP));
        JsonNode verified = problems.step(village, problems.found(village, VILLAGE), "verify", "");
        JsonNode assigned = problems.step(
                people.as(Role.HUB, TOWNSHIP),
                problems.step(village, verified, "report", ""),
                "assign",
                ", \"fields\": {\"units\": [\"water\", \"planning\"], \"due\": \"2026-12-10\"}");
        problem = problems.step(water, assigned, "plan", """
                , "fields": {"cause": "池体老化", "measures": "更换池体\\n接通新管", "person": "水管站站长", "due": "2026-12-08"}""");
    }

    @Test
    void as_it_went_out_it_changes_nothing() throws IOException {
        MvcTestResult out = ledger();

        assertThat(out).hasStatusOk();
        JsonNode preview = preview("整改台账.xlsx", out.getResponse().getContentAsByteArray());
        assertThat(preview.path("rows").asInt()).isPositive();
        assertThat(preview.path("changed").size()).isZero();
        assertThat(preview.path("ignored").size()).isZero();
        assertThat(preview.path("unknown").size()).isZero();
    }

    @Test
    void exactly_the_cells_that_were_changed_are_proposed_and_taken() throws IOException {
        String number = problem.path("number").asString();
        List<String[]> rows = rows(ledger().getResponse().getContentAsByteArray());
        int head = 0;
        while (!List.of(rows.get(head)).contains("问题编号")) {
            head++;
        }
        List<String> headings = List.of(rows.get(head));
        for (String[] row : rows) {
            if (List.of(row).contains(number)) {
                row[headings.indexOf("责任人")] = "副站长";
                row[headings.indexOf("进展")] = "已完成";
            }
        }

        JsonNode preview = preview("整改台账.csv", csv(rows));
        assertThat(preview.path("changed").size()).isEqualTo(1);
        JsonNode cell = preview.path("changed").path(0);
        assertThat(cell.path("number").asString()).isEqualTo(number);
        assertThat(cell.path("from").asString()).isEqualTo("水管站站长");
        assertThat(cell.path("to").asString()).isEqualTo("副站长");
        assertThat(preview.path("ignored").path(0).path("heading").asString()).isEqualTo("进展");

        String wish = "{\"changed\": " + preview.path("changed") + "}";
        JsonNode applied = problems.post(water, "/api/ledgers/application", wish, 200);
        assertThat(applied.path("applied").asInt()).isEqualTo(1);
        JsonNode now = problems.get(water, "/api/problems/" + id(problem));
        assertThat(now.path("person").asString()).isEqualTo("副站长");
        assertThat(now.path("measures").asString()).isEqualTo("更换池体\n接通新管");
        JsonNode again = problems.post(water, "/api/ledgers/application", wish, 200);
        assertThat(again.path("refused").path(0).path("code").asString()).isEqualTo("changed-meanwhile");
    }

    @Test
    @EnabledIfSystemProperty(named = "camphor.figures", matches = "true") // LibreOffice takes its time
    void changed_and_saved_by_libre_office_it_proposes_that_cell_alone() throws Exception {
        Path out = folder.resolve("ledger.xlsx");
        Files.write(out, ledger().getResponse().getContentAsByteArray());
        convert("fods", out);
        Path flat = folder.resolve("ledger.fods");
        Files.writeString(flat, Files.readString(flat).replace("水管站站长", "副站长"));
        Files.delete(out);
        convert("xlsx", flat);

        JsonNode preview = preview("整改台账.xlsx", Files.readAllBytes(out));
        assertThat(preview.path("rows").asInt()).isPositive();
        assertThat(preview.path("changed")
                        .valueStream()
                        .map(cell -> cell.path("heading").asString()))
                .isNotEmpty()
                .containsOnly("责任人");
        assertThat(preview.path("ignored").size()).isZero();
    }

    private void convert(String format, Path file) throws Exception {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .inheritIO()
                .start();
        assertThat(office.waitFor()).isZero();
    }

    private MvcTestResult ledger() {
        return mvc.get()
                .uri("/api/ledgers/rectification/workbook?village=" + VILLAGE)
                .with(water)
                .exchange();
    }

    private JsonNode preview(String name, byte[] content) {
        return problems.read(
                mvc.post()
                        .uri("/api/ledgers/import")
                        .multipart()
                        .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                        .with(water)
                        .exchange(),
                200);
    }

    private List<String[]> rows(byte[] workbook) throws IOException {
        Path file = folder.resolve("out.xlsx");
        Files.write(file, workbook);
        List<String[]> rows = new ArrayList<>();
        try (SourceWorkbook source = new WorkbookReader().open(file, "out.xlsx")) {
            source.sheets().get(0).read(row -> rows.add(row.texts()));
        }
        return rows;
    }

    private static byte[] csv(List<String[]> rows) {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            List<String> cells = new ArrayList<>();
            for (String cell : row) {
                cells.add('"' + cell.replace("\"", "\"\"") + '"');
            }
            text.append(String.join(",", cells)).append("\r\n");
        }
        return text.toString().getBytes(UTF_8);
    }
}
