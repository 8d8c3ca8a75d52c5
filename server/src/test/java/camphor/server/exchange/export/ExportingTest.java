package camphor.server.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.exchange.Families;
import camphor.server.exchange.Wizard;
import camphor.server.identity.People;
import camphor.server.job.JobState;
import camphor.server.kernel.Role;
import camphor.workbook.in.SourceSheet;
import camphor.workbook.in.SourceWorkbook;
import camphor.workbook.in.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Workbooks out: what somebody may see, masked, and marked with who took it out. */
@RealWorldTest
class ExportingTest {
    @Autowired
    Wizard wizard;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @TempDir
    Path folder;

    RequestPostProcessor hub;
    Families families;

    @BeforeEach
    void begin() {
        hub = people.as(Role.HUB, "430421212");
        families = Families.some(2);
        wizard.applied(hub, "户信息.csv", families.householdFile());
        wizard.applied(hub, "成员.csv", families.personFile());
    }

    @Test
    void hold_the_rows_of_the_filter_masked_and_say_on_every_page_who_took_them_out() throws IOException {
        UUID job = export(
                hub,
                "{\"what\": \"persons\", \"filter\": {\"search\": \""
                        + families.people().get(0) + "\"}}");
        Path file = fetched(hub, job);

        List<String> lines = lines(file, 0);
        assertThat(lines).hasSize(3 + 2);
        assertThat(lines.get(1)).contains("导出人：", "导出时间：2026-11-24 09:00");
        assertThat(lines.get(2)).contains("姓名", "证件号码");
        assertThat(String.join("\n", lines))
                .contains("********")
                .doesNotContain(families.people().get(0));
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .containsPattern("<oddHeader>[^<]*&#x5bfc;&#x51fa;&#x4eba;[^<]*hub");
        assertThat(wizard.count(
                        "select count(*) from identity.audit where action = 'register-exported' and details ->> 'job' "
                                + "= '" + job + "'"))
                .isEqualTo(1);
    }

    @Test
    void in_the_national_systems_style_can_be_brought_in_again_and_change_nothing() throws IOException {
        String number = families.people().get(0);
        Path file = fetched(hub, export(hub, "{\"what\": \"national\", \"filter\": {\"search\": \"" + number + "\"}}"));
        assertThat(lines(file, 1)).hasSize(3 + 2);

        var again = wizard.previewed(hub, "户信息.xlsx", Files.readAllBytes(file));

        assertThat(again.path("table").asString()).isIn("household", "person");
        assertThat(again.path("counts").path("same").asLong())
                .isEqualTo(again.path("counts").path("rows").asLong());
    }

    @Test
    void are_for_whoever_made_them_and_nobody_else() {
        UUID job = export(hub, "{\"what\": \"households\", \"columns\": [\"household_id\", \"head_name\"]}");

        assertThat(download(people.as(Role.HUB, "430421212"), job)).hasStatus(404);
        assertThat(download(hub, UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void refuse_a_column_that_does_not_leave_the_house() {
        assertThat(wizard.call(hub, "POST", "/api/exports", "{\"what\": \"persons\", \"columns\": [\"id_key\"]}"))
                .hasStatus(422);
    }

    private UUID export(RequestPostProcessor who, String wish) {
        UUID job = wizard.started(who, "/api/exports", wish);
        assertThat(wizard.finish(job)).isEqualTo(JobState.DONE);
        return job;
    }

    private MvcTestResult download(RequestPostProcessor who, UUID job) {
        return mvc.get().uri("/api/exports/" + job + "/workbook").with(who).exchange();
    }

    private Path fetched(RequestPostProcessor who, UUID job) throws IOException {
        MvcTestResult answer = download(who, job);
        assertThat(answer).hasStatusOk();
        return Files.write(folder.resolve(job + ".xlsx"), answer.getResponse().getContentAsByteArray());
    }

    private static List<String> lines(Path file, int sheet) {
        List<String> lines = new ArrayList<>();
        try (SourceWorkbook workbook = new WorkbookReader().open(file, "导出.xlsx")) {
            SourceSheet read = workbook.sheets().get(sheet);
            read.read(row -> lines.add(String.join("|", row.texts())));
        }
        return lines;
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream bytes = zip.getInputStream(zip.getEntry(name))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
