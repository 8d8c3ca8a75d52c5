package camphor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {
    private static final Path HOME = Path.of(System.getProperty("camphor.home"));
    private static final String PACK = HOME.resolve("packs/zhangshu-2021").toString();

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_township_goes_from_lists_to_ledgers_to_proofs_and_a_second_run_is_compared_with_the_first()
            throws Exception {
        Path demo = folder.resolve("a demo");
        assertThat(run("demo", "--persons", "600", "--out", demo.toString()).code())
                .isZero();
        Path ledgers = demo.resolve("台账");
        JsonNode card = card(ledgers);
        assertThat(card.get("counts").get("persons").asInt()).isBetween(500, 700);
        assertThat(ledgers.resolve("report.html")).isNotEmptyFile();
        assertThat(files(ledgers.resolve("村"))).hasSize(6);

        Path again = folder.resolve("again");
        Said second = run(
                "screen",
                "--pack",
                PACK,
                "--in",
                ledgers.resolve("snapshot").toString(),
                "--out",
                again.toString(),
                "--previous",
                ledgers.toString());
        assertThat(second.code()).isZero();
        assertThat(card(again).get("counts")).isEqualTo(card.get("counts"));
        assertThat(card(again).get("previous")).isEqualTo(card.get("run"));

        Said why = run(
                "why",
                "--pack",
                PACK,
                "--in",
                ledgers.resolve("snapshot").toString(),
                "--subject",
                "village:430421212212");
        assertThat(why.code()).isZero();
        assertThat(why.out()).contains("430421212212", "无问题的规则");
    }

    @Test
    void a_list_that_was_not_handed_in_is_told_once() throws Exception {
        Path made = folder.resolve("made");
        assertThat(run("generate", "--township", "430421212", "--persons", "300", "--out", made.toString())
                        .code())
                .isZero();
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file :
                    files.filter(path -> path.toString().contains("参保名单")).toList()) {
                Files.delete(file);
            }
        }
        Said said = run(
                "screen",
                "--pack",
                PACK,
                "--in",
                made.resolve("名单").toString(),
                "--as-of",
                "2021-09-26",
                "--out",
                folder.resolve("out").toString());

        assertThat(said.out()).contains("未交的名单：医保参保名单");
        assertThat(card(folder.resolve("out")).get("listsMissing").get(0).asString())
                .isEqualTo("医保参保名单");
    }

    @Test
    void a_broken_pack_is_told_by_file_line_and_column() throws Exception {
        Path pack = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(pack.resolve("pack.yaml"), "id: broken\nversion: [\n");

        Said said = run("pack", "check", pack.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).containsPattern("pack\\.yaml:\\d+:\\d+");
    }

    @Test
    void wrong_usage_is_one_line_and_where_to_read_on() {
        Said said = run("screen", "--as-of", "someday");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("--as-of 的值不对：someday").contains("用法见 camphor screen --help");
        assertThat(run("screen").err()).startsWith("缺少：--pack、--in、--out");
        assertThat(run("screeen").err()).startsWith("不认识：screeen");
    }

    @Test
    void what_cannot_be_done_is_said_in_either_language_and_never_as_a_stack_trace() throws IOException {
        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("mine.txt"), "mine");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (String lang : List.of("zh", "en")) {
            assertRefused(run("screen", "--lang", lang, "--pack", "nowhere", "--in", "x", "--out", "y"));
            assertRefused(run(
                    "screen",
                    "--lang",
                    lang,
                    "--pack",
                    PACK,
                    "--as-of",
                    "2021-09-26",
                    "--in",
                    "nowhere",
                    "--out",
                    folder.resolve("out").toString()));
            assertRefused(run(
                    "screen",
                    "--lang",
                    lang,
                    "--pack",
                    PACK,
                    "--as-of",
                    "2021-09-26",
                    "--in",
                    empty.toString(),
                    "--out",
                    folder.resolve("out").toString()));
            assertRefused(run(
                    "screen",
                    "--lang",
                    lang,
                    "--pack",
                    PACK,
                    "--as-of",
                    "2021-09-26",
                    "--in",
                    empty.toString(),
                    "--out",
                    foreign.toString()));
            assertRefused(run("why", "--lang", lang, "--pack", PACK, "--in", empty.toString(), "--household", "1"));
        }
        assertThat(files(folder)).containsExactlyInAnyOrder("empty", "foreign");
        assertThat(foreign.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void every_command_explains_itself_in_both_languages() {
        for (List<String> command : List.of(
                List.<String>of(),
                List.of("demo"),
                List.of("generate"),
                List.of("import"),
                List.of("screen"),
                List.of("pack"),
                List.of("pack", "check"),
                List.of("pack", "explain"),
                List.of("pack", "diff"),
                List.of("why"),
                List.of("templates"),
                List.of("dictionary"))) {
            String zh = help(command, "zh");
            String en = help(command, "en");
            assertThat(zh)
                    .contains("用法： camphor")
                    .doesNotContain("Usage", "Show this", "Commands:")
                    .isNotEqualTo(en);
        }
    }

    private static String help(List<String> command, String lang) {
        Said said = run(Stream.concat(command.stream(), Stream.of("--lang", lang, "--help"))
                .toArray(String[]::new));
        assertThat(said.code()).isZero();
        return said.out();
    }

    private static void assertRefused(Said said) {
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    private static JsonNode card(Path out) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(out.resolve("run.json")));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private record Said(int code, String out, String err) {}

    private static Said run(String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream aside = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(aside, true, StandardCharsets.UTF_8));
        try {
            int code = Main.run(words);
            return new Said(code, said.toString(StandardCharsets.UTF_8), aside.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
