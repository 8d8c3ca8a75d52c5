package camphor.server.exchange.importing;

import static camphor.server.exchange.Wizard.path;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.exchange.Families;
import camphor.server.exchange.Wizard;
import camphor.server.identity.People;
import camphor.server.job.JobState;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import camphor.server.kernel.database.CopyLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** How long an import takes beside a bare COPY of the same rows; run with {@code -Dcamphor.figures=true}. */
@RealWorldTest
@EnabledIfSystemProperty(named = "camphor.figures", matches = "true")
class ImportFigures {
    private static final int HOUSEHOLDS = Integer.getInteger("camphor.figures.households", 50_000);
    private static final List<String> HEADINGS = List.of(
            "人编号",
            "户编号",
            "姓名",
            "证件号码",
            "与户主关系",
            "性别",
            "出生日期",
            "民族",
            "政治面貌",
            "文化程度",
            "在校生状况",
            "健康状况",
            "劳动技能",
            "是否参加城乡居民基本医疗保险",
            "是否参加大病保险",
            "是否享受低保",
            "务工区域",
            "务工企业名称",
            "务工时间（月）",
            "成员联系电话");

    @Autowired
    Wizard wizard;

    @Autowired
    People people;

    @Autowired
    DataSource data;

    @Autowired
    Actors actors;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void of_an_import_beside_a_bare_copy() throws IOException {
        RequestPostProcessor hub = people.as(Role.HUB, "430421212");
        Families families = Families.some(HOUSEHOLDS);
        byte[] households = families.householdFile();
        JsonNode homes = wizard.previewed(hub, "户信息.csv", households);
        tell("apply households, judged in bulk", () -> run(hub, homes, "/application"));
        byte[] persons = workbook(families);
        JsonNode taken = timed("upload", () -> wizard.upload(hub, "家庭成员信息.xlsx", persons));
        long preview = tell("preview of " + HOUSEHOLDS * 2, () -> run(hub, taken, "/preview"));
        System.out.println("FIGURE counts " + wizard.get(hub, path(taken)).path("counts"));
        long apply = tell("apply with judging", () -> run(hub, taken, "/application"));
        long copy = actors.asSystem(() -> transaction.execute(status -> copied()));
        System.out.printf(
                "FIGURE ratio preview %.1f, apply with judging %.1f%n", (double) preview / copy, (double) apply / copy);
        JsonNode again = wizard.upload(hub, "家庭成员信息.xlsx", persons);
        tell("preview of the same once more", () -> run(hub, again, "/preview"));
        System.out.println("FIGURE counts " + wizard.get(hub, path(again)).path("counts"));
    }

    private JobState run(RequestPostProcessor who, JsonNode imported, String step) {
        JobState state = wizard.run(who, path(imported) + step, "{}");
        assertThat(state).isEqualTo(JobState.DONE);
        return state;
    }

    /** Milliseconds of a COPY of all persons' facts, and nothing more. */
    private Long copied() {
        JdbcTemplate jdbc = new JdbcTemplate(data);
        jdbc.execute(
                "create temporary table bare_source on commit drop as select facts::text, place from register.person");
        List<String[]> rows = jdbc.query(
                "select facts, place from bare_source", (row, n) -> new String[] {row.getString(1), row.getString(2)});
        jdbc.execute("create temporary table bare (id uuid, facts jsonb, place text) on commit drop");
        return tell("bare COPY of the same rows as JSON", () -> {
            CopyLines lines = new CopyLines(CopyLines.manager(data), "bare");
            rows.forEach(row -> lines.line(UUID.randomUUID().toString(), row[0], row[1]));
            lines.flush();
            return lines.count();
        });
    }

    private static byte[] workbook(Families families) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "office", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("家庭成员信息");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            for (int i = 0; i < families.people().size(); i++) {
                String household = families.households().get(i / 2);
                String[] values = {
                    household + "-" + i % 2,
                    household,
                    "样例" + i,
                    families.people().get(i),
                    i % 2 == 0 ? "户主" : "配偶",
                    "男",
                    "1970-01-02",
                    "汉族",
                    "群众",
                    "小学",
                    "非在校生",
                    "健康",
                    "普通劳动力",
                    "是",
                    "是",
                    "否",
                    "省外务工",
                    "东莞某厂",
                    "6",
                    "1380013" + (1000 + i % 9000)
                };
                for (int column = 0; column < values.length; column++) {
                    sheet.value(i + 1, column, values[column]);
                }
                if (i % 500 == 0) {
                    sheet.flush();
                }
            }
        }
        return bytes.toByteArray();
    }

    private static long tell(String what, Supplier<?> work) {
        long start = System.nanoTime();
        Object done = work.get();
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("FIGURE %s: %d ms, %s%n", what, millis, done);
        return millis;
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T done = work.get();
        System.out.printf("FIGURE %s: %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
        return done;
    }
}
