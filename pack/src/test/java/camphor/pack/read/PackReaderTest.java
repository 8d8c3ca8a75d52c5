package camphor.pack.read;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.Pack;
import camphor.pack.PackSamples;
import camphor.pack.Parameter;
import camphor.pack.Reading;
import camphor.pack.WrittenRule;
import camphor.rules.Issue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {
    @TempDir
    private Path folder;

    @Test
    void takes_over_what_the_extended_pack_holds() {
        Pack pack = PackReader.read(PackSamples.valley()).orThrow();

        assertThat(pack.chain()).containsExactly("little", "valley");
        assertThat(pack.rules()).extracting(WrittenRule::pack).containsExactly("little", "valley");
        assertThat(pack.catalogue().tables()).containsOnlyKeys("person", "household");
        assertThat(pack.parameters())
                .filteredOn(each -> each.id().equals("monitoring_line"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.pack()).isEqualTo("valley");
                    assertThat(line.replaced()).map(Parameter::pack).hasValue("little");
                });
    }

    @Test
    void leaves_out_a_rule_that_is_switched_off() throws IOException {
        Path dir = valley();
        Files.writeString(dir.resolve("pack.yaml"), "disable: [{rule: Q-pupil-works, reason: 本乡不采集}]\n", APPEND);

        Pack pack = PackReader.read(dir).orThrow();

        assertThat(pack.rule("Q-pupil-works")).isEmpty();
        assertThat(pack.disabled())
                .singleElement()
                .satisfies(off -> assertThat(off.reason().zh()).isEqualTo("本乡不采集"));
    }

    @Test
    void refuses_to_switch_off_a_rule_that_is_not_there() throws IOException {
        Path dir = valley();
        Files.writeString(dir.resolve("pack.yaml"), "disable: [{rule: Q-pupil-work, reason: 本乡不采集}]\n", APPEND);

        assertFault(dir, "unknown-rule", "pack.yaml:10:11", "是否想写 “Q-pupil-works”？");
    }

    @Test
    void points_at_a_misspelt_key_and_suggests_the_right_one() {
        Path dir = valley();
        PackSamples.replace(dir.resolve("clauses.yaml"), "evidence:", "evidense:");

        assertFault(dir, "unknown-key", "clauses.yaml:8:5", "S2.1a：没有这个项：“evidense”，是否想写 “evidence”？");
    }

    @Test
    void points_at_a_day_that_the_calendar_does_not_have() {
        Path dir = valley();
        PackSamples.replace(dir.resolve("phases.yaml"), "2021-09-26", "2021-09-31");

        assertFault(dir, "bad-date", "phases.yaml:3:21", "M1：“2021-09-31” 不是日历上的日期");
    }

    @Test
    void names_both_places_of_a_doubled_id() {
        Path dir = valley();
        PackSamples.replace(dir.resolve("clauses.yaml"), "id: S3.1b", "id: S2.1a");

        assertFault(dir, "duplicate-id", "clauses.yaml:11:5", "clauses.yaml:3:5");
    }

    @Test
    void names_a_doubled_key() {
        Path dir = valley();
        PackSamples.replace(dir.resolve("clauses.yaml"), "level: person", "level: person\n    level: household");

        assertFault(dir, "duplicate-key", "clauses.yaml:8:5", "“level” 写了两次");
    }

    @Test
    void refuses_packs_that_extend_each_other() throws IOException {
        Path dir = valley();
        Files.writeString(folder.resolve("little/pack.yaml"), "extends: [valley]\n", APPEND);

        assertFault(dir, "extends-cycle", "little/pack.yaml:7:11", "valley → little");
    }

    @Test
    void names_a_neighbour_when_the_extended_pack_is_not_there() {
        Path dir = valley();
        PackSamples.replace(dir.resolve("pack.yaml"), "[little]", "[litle]");

        assertFault(dir, "unknown-pack", "pack.yaml:5:11", "是否想写 “little”？");
    }

    @Test
    void says_where_the_yaml_is_broken() {
        Path dir = valley();
        PackSamples.replace(dir.resolve("phases.yaml"), "{zh: 排查,", "{zh: 排查");

        assertThat(PackReader.read(dir).issues())
                .filteredOn(issue -> issue.code().equals("broken-yaml"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.place().line()).isEqualTo(3));
    }

    @Test
    void refuses_another_encoding() throws IOException {
        Path dir = valley();
        Path file = dir.resolve("phases.yaml");
        Files.writeString(file, Files.readString(file), Charset.forName("GB18030"));

        assertFault(dir, "wrong-encoding", "phases.yaml", "不是 UTF-8");
    }

    @Test
    void refuses_an_empty_file() throws IOException {
        Path dir = valley();
        Files.writeString(dir.resolve("phases.yaml"), "# nothing yet\n");

        assertFault(dir, "empty-file", "phases.yaml", "文件是空的");
    }

    @Test
    void refuses_lists_that_are_written_once_and_pointed_at() {
        Path dir = valley();
        PackSamples.replace(dir.resolve("clauses.yaml"), "kinds: [H, R, I]", "kinds: &all [H, R, I]");
        PackSamples.replace(dir.resolve("clauses.yaml"), "kinds: [R]", "kinds: *all");

        assertFault(dir, "broken-yaml", "clauses.yaml", "");
    }

    @Test
    void says_that_there_is_no_pack() {
        Reading<Pack> reading = PackReader.read(folder.resolve("nowhere"));

        assertThat(reading.value()).isNull();
        assertThat(reading.issues()).extracting(Issue::code).containsExactly("missing-file");
    }

    @Test
    void a_value_of_the_nearest_region_wins_and_then_the_latest() {
        Parameter line = PackReader.read(PackSamples.valley()).orThrow().parameters().stream()
                .filter(each -> each.id().equals("monitoring_line"))
                .findFirst()
                .orElseThrow();

        assertThat(line.at(LocalDate.of(2021, 9, 26), "430421212")).isPresent();
        assertThat(line.at(LocalDate.of(2021, 9, 26), "43")).isEmpty();
        assertThat(line.at(LocalDate.of(2020, 9, 26), "430421212")).isEmpty();
    }

    @Test
    void a_member_written_in_a_household_belongs_to_it() {
        var hit = PackReader.read(PackSamples.valley())
                .orThrow()
                .rules()
                .get(1)
                .cases()
                .get(0)
                .subject();

        assertThat(hit.fact("school_state")).isEqualTo("not_in_school");
        assertThat(hit.one("household")).isNotNull().satisfies(home -> {
            assertThat(home.fact("kind")).isEqualTo("lifted");
            assertThat(home.many("members")).isEmpty();
        });
    }

    @Test
    void points_at_a_misspelt_fact_of_a_case() {
        Path dir = valley();
        PackSamples.replace(dir.resolve("rules/school.yaml"), "clear: {birth_date:", "clear: {birth_day:");

        assertFault(dir, "unknown-fact", "school.yaml:21:15", "是否想写 “birth_date”？");
    }

    private Path valley() {
        return PackSamples.copy(PackSamples.valley(), folder);
    }

    private static void assertFault(Path dir, String code, String place, String words) {
        assertThat(PackReader.read(dir).issues()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.place().toString()).endsWith(place);
            assertThat(issue.message().zh()).contains(words);
            assertThat(issue.message().en()).isNotBlank();
        });
    }
}
