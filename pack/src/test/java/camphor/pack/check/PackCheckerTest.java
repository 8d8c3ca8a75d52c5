package camphor.pack.check;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.Pack;
import camphor.pack.PackSamples;
import camphor.pack.Reading;
import camphor.rules.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckerTest {
    @TempDir
    private Path folder;

    @Test
    void finds_nothing_in_a_sound_pack() {
        Reading<Pack> reading = PackChecker.check(PackSamples.valley());

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.orThrow().rules()).hasSize(2);
    }

    /** File, what is spoiled, how; then the fault's code, its place, and words of its message. */
    @ParameterizedTest(name = "{3}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            clauses.yaml     | "    owners: [hub]\\n"   | ""            | clause-without-owner     | 11:5  | S3.1b：没有责任单位
            clauses.yaml     | owners: [hub]            | owners: [hubb] | unknown-owner           | 11:5  | 是否想写 “hub”
            clauses.yaml     | "    phase: M2\\n"       | ""            | clause-without-date      | 11:5  | S3.1b：没有完成节点
            clauses.yaml     | phase: M2                | phase: M7     | unknown-milestone        | 11:5  | “M7”
            clauses.yaml     | "    evidence: {zh: 数据核对单, en: Comparison sheet}\\n" | "" | clause-without-evidence | 11:5 | 没有佐证材料
            clauses.yaml     | kinds: [R]               | kinds: [R, I] | clause-without-indicator | 11:5  | 没有指标
            clauses.yaml     | kinds: [R]               | kinds: [R, V] | clause-without-question  | 11:5  | 没有排查问题
            clauses.yaml     | id: S3.1b                | id: S3.1c     | clause-without-rule      | 11:5  | 没有规则
            phases.yaml      | until: 2021-10-23        | until: 2021-09-20 | milestones-not-ordered | 4:5 | 不晚于前一节点的 2021-09-26
            phases.yaml      | until: 2021-10-23        | until: 2022-01-23 | outside-period       | 4:5   | 不在行动期间
            pack.yaml        | until: 2021-12-31        | until: 2021-09-01 | bad-period           | 2:1   | until 早于 from
            parameters/lines.yaml | ", source: 行动方案 二(二)1" | "" | parameter-without-source | 8:9   | 参数值没有出处
            parameters/lines.yaml | value: 6500         | value: 6500.12345 | too-precise          | 8:9   | 最多 4 位
            parameters/lines.yaml | type: decimal       | type: integer | wrong-type               | 3:5   | 须与被覆盖的一致
            rules/school.yaml | person.school_state ==  | person.scool_state == | unknown-fact      | 15:17 | S2.1a-out-of-school（条款 S2.1a）
            rules/school.yaml | "not_in_school\\""      | "not_at_school\\"" | unknown-code        | 15:33 | not_in_school
            rules/school.yaml | param.school_age_from   | param.school_age | unknown-parameter     | 14:27 | school_age_from
            rules/school.yaml | ，{person.age} 岁        | ，{person.agee} 岁 | unknown-fact        | 16:40 | 是不是 age
            rules/school.yaml | ，{person.age} 岁        | ，{person.age 岁 | bad-placeholder       | 16:32 | 没有闭合
            rules/school.yaml | clause: S2.1a           | clause: S2.1b | unknown-clause           | 3:5   | 是否想写 “S2.1a”
            rules/school.yaml | subject: person         | subject: persons | unknown-subject       | 3:5   | 是否想写 “person”
            rules/school.yaml | owner: [xuequ]          | owner: [xueqv] | unknown-owner           | 3:5   | 是否想写 “xuequ”
            rules/school.yaml | due: M2                 | due: M3       | unknown-milestone        | 10:10 | “M3”
            rules/school.yaml | "      unknown: {birth_date: 2010-03-01, param: {school_age_from: 7}}\\n" | "" | missing-case | 3:5 | 缺少 cases.unknown
            rules/school.yaml | school_state: middle, as_of | school_state: not_in_school, as_of | case-differs | 21:14 | 样例应为不命中，实际命中
            rules/school.yaml | param: {school_age_from: 7} | param: {school_age: 7} | bad-case-parameter | 22:16 | 须是本包的参数
            checklists/household.yaml | phase: M1       | phase: M0     | unknown-milestone        | 3:5   | “M0”
            checklists/household.yaml | by: village_staff | by: village_stuff | unknown-post        | 3:5   | village_staff
            checklists/household.yaml | clause: S2.1a   | clause: S9    | unknown-clause           | 10:9  | at-school（条款 S9）
            checklists/household.yaml | asks: person.school_state | asks: person.school | unknown-fact | 14:22 | school_state
            checklists/household.yaml | when: person.age | when: person.aged | unknown-fact        | 15:22 | 是不是 age
            checklists/household.yaml | "\\"!answer\\"" | answer > 3    | kinds-do-not-fit         | 16:30 |
            checklists/household.yaml | answer == "tired" | answer == "lazy" | unknown-choice      | 25:34 | tired
            checklists/household.yaml | id: why-not     | id: at-school | duplicate-id             | 20:9  | 已在
            indicators.yaml  | numerator: person.age    | numerator: person.ages | unknown-fact     | 7:23 | 是不是 age
            indicators.yaml  | denominator: person.age >= 6 && person.age < 15 | denominator: person.name | wrong-type | 8:18 | 条件或数字
            indicators.yaml  | target: 1.0              | target: param.line | unknown-parameter    | 3:5  | line
            indicators.yaml  | clauses: [S2.1a]         | clauses: [S2.1]   | unknown-clause        | 3:5  | S2.1a
            exemptions.yaml  | rule: S2.1a-out-of-school | rule: S2.1a-out | unknown-rule            | 3:5  | S2.1a-out
            exemptions.yaml  | "reason: 送教上门, "       | ""            | exemption-without-reason | 3:5  | 豁免没有理由
            exemptions.yaml  | ", until: 2021-12-31"     | ""            | exemption-without-expiry | 3:5  | 豁免没有到期日
            organisation.yaml | "\\"430421212201\\""    | "\\"430421213201\\"" | outside-township  | 8:5  | 不属于 430421212000
            """)
    void shows_each_fault_at_its_place(String file, String right, String wrong, String code, String place, String words)
            throws IOException {
        Path dir = PackSamples.copy(PackSamples.valley(), folder);
        PackSamples.replace(dir.resolve(file.strip()), unquoted(right), unquoted(wrong));

        assertThat(PackChecker.check(dir).issues()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.place().toString()).endsWith(file.strip() + ":" + place);
            assertThat(issue.message().zh()).contains(words == null ? "" : words);
            assertThat(issue.message().en()).isNotBlank();
        });
    }

    private static String unquoted(String cell) {
        String bare = cell.length() > 1 && cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
        return bare.replace("\\n", "\n").replace("\\\"", "\"");
    }

    @Test
    void a_later_value_must_begin_after_the_stated_end_of_the_one_before() throws IOException {
        Path dir = PackSamples.copy(PackSamples.valley(), folder);
        Files.write(
                dir.resolve("parameters/lines.yaml"),
                List.of(
                        "      - {from: 2021-06-01, region: \"430421\", until: 2021-12-31, value: 7000, source: 甲}",
                        "      - {from: 2021-12-31, region: \"430421\", value: 7500, source: 乙}"),
                APPEND);

        assertThat(PackChecker.check(dir).issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("overlapping-values");
            assertThat(issue.place().line()).isEqualTo(10);
            assertThat(issue.message().zh()).contains("lines.yaml:9:9");
        });
    }

    @Test
    void a_value_that_cannot_be_read_is_told_and_no_case_is_judged_with_another_in_its_place() {
        Path dir = PackSamples.copy(PackSamples.valley(), folder);
        PackSamples.replace(
                folder.resolve("little/parameters/lines.yaml"), "2006-09-01, value: 6,", "2006-09-01, xvalue: 6,");

        assertThat(PackChecker.check(dir).issues())
                .anySatisfy(issue -> assertThat(issue.place().toString()).contains("little/parameters/lines.yaml:14:"));
    }

    @Test
    void the_same_datum_is_not_asked_twice_in_a_phase_and_both_places_are_named() {
        Path dir = PackSamples.copy(PackSamples.valley(), folder);
        PackSamples.replace(
                dir.resolve("checklists/household.yaml"),
                "        finding_when: answer ==",
                "        asks: person.school_state\n        finding_when: answer ==");

        assertThat(PackChecker.check(dir).issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("asked-twice");
            assertThat(issue.place().line()).isEqualTo(20);
            assertThat(issue.message().zh()).contains("person.school_state", "at-school", "household.yaml:10:9");
        });
    }

    @Test
    void a_library_may_name_clauses_that_only_a_campaign_has() {
        assertThat(PackChecker.check(PackSamples.valley().resolveSibling("little"))
                        .issues())
                .isEmpty();
    }

    @Test
    void shows_all_faults_at_once_in_the_order_of_the_files() {
        Path dir = PackSamples.copy(PackSamples.valley(), folder);
        PackSamples.replace(dir.resolve("rules/school.yaml"), "severity: high", "severity: huge");
        PackSamples.replace(dir.resolve("clauses.yaml"), "    owners: [hub]\n", "");
        PackSamples.replace(dir.resolve("phases.yaml"), "2021-10-23", "2021-10-32");

        assertThat(PackChecker.check(dir).issues())
                .extracting(Issue::code)
                .containsExactly("clause-without-owner", "bad-date", "unknown-choice");
    }

    /** The campaign that the repository ships, with an owner and a date taken out and a fact misspelt. */
    @Test
    void three_slips_in_a_copy_of_the_real_campaign_are_shown_at_their_places() throws IOException {
        Path dir = PackSamples.copy(PackSamples.shipped("zhangshu-2021"), folder);
        int owner = remove(dir.resolve("clauses.yaml"), "    owners: [");
        int phase = remove(dir.resolve("clauses.yaml"), "    phase: M1");
        Path rules = dir.resolve("rules/S2.1-education.yaml");
        PackSamples.replace(rules, "person.age", "person.agge");

        assertThat(PackChecker.check(dir).issues())
                .anySatisfy(issue -> at(issue, "clause-without-owner", dir.resolve("clauses.yaml"), owner))
                .anySatisfy(issue -> at(issue, "clause-without-date", dir.resolve("clauses.yaml"), phase))
                .anySatisfy(issue -> {
                    at(issue, "unknown-fact", rules, line(rules, "person.agge"));
                    assertThat(issue.message().zh()).contains("条款 S2.1a", "是不是 age");
                });
    }

    private static void at(Issue issue, String code, Path file, int line) {
        assertThat(issue.code()).isEqualTo(code);
        assertThat(issue.place().file()).isEqualTo(file.toString());
        assertThat(issue.place().line()).isEqualTo(line);
    }

    /** Takes out the first line that begins so; answers with the line on which its entry begins. */
    private static int remove(Path file, String beginning) throws IOException {
        String text = Files.readString(file);
        String line = text.lines()
                .filter(each -> each.startsWith(beginning))
                .findFirst()
                .orElseThrow();
        int at = text.indexOf(line);
        int entry = text.lastIndexOf("\n  - ", at) + 1;
        Files.writeString(file, text.substring(0, at) + text.substring(at + line.length() + 1));
        return (int) text.substring(0, entry).lines().count() + 1;
    }

    private static int line(Path file, String word) {
        try {
            return Files.readAllLines(file)
                            .indexOf(Files.readAllLines(file).stream()
                                    .filter(each -> each.contains(word))
                                    .findFirst()
                                    .orElseThrow())
                    + 1;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
