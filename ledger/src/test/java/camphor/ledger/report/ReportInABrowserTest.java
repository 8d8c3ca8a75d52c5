package camphor.ledger.report;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.ledger.Dossier;
import camphor.ledger.DossierSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportInABrowserTest {
    /** Below target, not a temporary folder: a browser may still write into its profile while it ends. */
    private static Path folder = Path.of("target");

    private static @Nullable Browser browser;

    @BeforeAll
    static void start() throws Exception {
        folder = Files.createTempDirectory(folder.toAbsolutePath(), "browser");
        browser = Browser.orSkip(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_number_opens_into_exactly_its_households() throws Exception {
        String dom = dom(DossierSamples.small(), "#view=households&clause=S2.1a&village=430421212202");

        assertThat(dom).contains("共 1 条，涉及 1 户");
        assertThat(linkedHouseholds(dom)).containsExactly("H003");
    }

    @Test
    void an_indicators_number_opens_into_exactly_those_who_fall_short_and_those_who_cannot_be_told() throws Exception {
        String numbers = dom(DossierSamples.small(), "#view=indicators");
        assertThat(numbers)
                .contains("href=\"#view=behind&amp;id=C1g&amp;side=0\" aria-label=\"C1g 未达到\">2<")
                .contains("href=\"#view=behind&amp;id=C1g&amp;side=1\" aria-label=\"C1g 资料不全\">1<");

        String failing = dom(DossierSamples.small(), "#view=behind&id=C1g&side=0");
        assertThat(failing).contains("C1g 未达到 2 个，涉及 2 户", "王小样", "id=H003").doesNotContain("id=H002");
        assertThat(dom(DossierSamples.small(), "#view=behind&id=C1g&side=0&village=430421212202"))
                .contains("C1g 龙头村未达到 1 个", "id=H003")
                .doesNotContain("id=H001");
    }

    @Test
    void a_household_shows_each_clause_that_touches_it_with_the_evidence() throws Exception {
        String dom = dom(DossierSamples.small(), "#view=household&id=H001");

        assertThat(dom)
                .contains("data-household=\"H001\"", "S2.1a 义务教育阶段无失学辍学", "S2.2c 脱贫户和监测户参加基本医保")
                .contains("在校生状况=非在校生", "数据缺口（1）")
                .doesNotContain("S2.3a-4");
    }

    @Test
    void the_problem_list_shows_what_the_address_asks_for() throws Exception {
        String dom = dom(DossierSamples.small(), "#view=problems&unit=school_district&severity=high&q=" + "李");

        assertThat(problemNumbers(dom)).containsExactly("S2.1a-5");
    }

    @Test
    void the_bulletin_adds_up_to_the_number_of_problems() throws Exception {
        Dossier dossier = DossierSamples.small();

        String dom = dom(dossier, "#view=bulletin");

        assertThat(Pattern.compile("<tfoot>.*?</tfoot>").matcher(dom).results().map(MatchResult::group))
                .hasSize(3)
                .allSatisfy(foot ->
                        assertThat(foot).contains(">" + dossier.problems().size() + "<"));
    }

    @Test
    void fifty_thousand_problems_are_shown_a_page_at_a_time() throws Exception {
        String dom = dom(DossierSamples.large(50_000), "#view=problems&page=2");

        assertThat(problemNumbers(dom)).hasSize(50);
        assertThat(dom).contains("共 50,000 条").contains("第 2 / 1000 页");
    }

    @Test
    void a_hostile_name_stays_text() throws Exception {
        String dom = dom(DossierSamples.small(), "#view=household&id=H002");

        assertThat(dom)
                .contains("&lt;script&gt;document.title='hacked'&lt;/script&gt;")
                .contains("筛查报告</title>");
        assertThat(dom).doesNotContain("<script");
    }

    @Test
    void a_key_leads_to_the_search_and_what_is_typed_stands_in_the_address() throws Exception {
        Browser page = open(DossierSamples.small(), "#view=problems");

        page.press("/");
        Browser.waitUntil(
                () -> page.evaluate("document.activeElement.id").asString().equals("q"));
        page.press("李");

        Browser.waitUntil(() -> problemNumbers(page.shown()).size()
                < DossierSamples.small().problems().size());
        assertThat(page.evaluate("decodeURIComponent(location.hash)").asString())
                .contains("q=李");
    }

    @Test
    void a_problem_opens_into_its_evidence() throws Exception {
        Browser page = open(DossierSamples.small(), "#view=problems&clause=S2.2c");

        page.evaluate("document.querySelector('.opener').click()");

        assertThat(page.shown()).contains("发现依据", "年龄=14", "先做什么", "当日入户核实");
    }

    @Test
    void every_view_can_be_shown_without_a_fault() throws Exception {
        for (String view :
                List.of("overview", "problems", "households", "gaps", "indicators", "bulletin", "behind&id=C1g")) {
            Browser page = open(DossierSamples.small(), "#view=" + view);
            Path png = folder.resolve(view.replace('&', '-') + ".png");
            page.picture(png);
            assertThat(png).isNotEmptyFile();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")
                            .asBoolean())
                    .as(view + " fits the width of the screen")
                    .isTrue();
        }
    }

    private static String dom(Dossier dossier, String hash) throws IOException, InterruptedException {
        return open(dossier, hash).shown();
    }

    private static Browser open(Dossier dossier, String hash) throws IOException, InterruptedException {
        Path page = Files.createDirectories(folder.resolve("报告 1")).resolve("report.html");
        new ReportPage(dossier).write(page);
        return Objects.requireNonNull(browser).open(page, hash);
    }

    private static List<String> linkedHouseholds(String dom) {
        return Pattern.compile("<th scope=\"row\"><a href=\"#view=household&amp;id=([^\"]+)\"")
                .matcher(dom)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> problemNumbers(String dom) {
        return Pattern.compile("data-number=\"([^\"]+)\"")
                .matcher(dom)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
