package camphor.pack.read;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.PackSamples;
import camphor.pack.check.PackChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor marks by the schema, the reader refuses too, and what the one takes the other takes. */
class SchemaAgreementTest {
    static Stream<Path> pack_files() throws IOException {
        return Stream.concat(
                yaml(Path.of(System.getProperty("camphor.home"), "packs")),
                yaml(PackSamples.valley().resolveSibling("")));
    }

    private static Stream<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pack_files")
    void every_pack_file_names_its_schema_and_keeps_it(Path file) throws IOException {
        assertThat(PackSchema.named(file)).exists();
        assertThat(PackSchema.faults(file)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            pack.yaml                | version: "2021.1"      | version: 2021
            pack.yaml                | from: 2021-09-18       | from: 2021-09-31
            pack.yaml                | from: 2021-09-18       | form: 2021-09-18
            pack.yaml                | region: "430421212"    | region: 430421212
            pack.yaml                | extends: [little]      | extends: little
            pack.yaml                | on: 2021-09-18,        |
            clauses.yaml             | owners: [hub]          | owner: [hub]
            clauses.yaml             | owners: [hub]          | owners: []
            clauses.yaml             | phase: M1              |
            clauses.yaml             | level: person          | level: people
            clauses.yaml             | kinds: [H, R, I]       | kinds: [H, Q]
            clauses.yaml             | zh: 学籍与入户记录,      |
            clauses.yaml             | clauses:               | clause:
            organisation.yaml        | "430421212201"         | 430421212201
            organisation.yaml        | "430421212201"         | "4304212122"
            organisation.yaml        | at: village            | at: home
            phases.yaml              | until: 2021-09-26      | until: 26.9.2021
            phases.yaml              | until: 2021-09-26,     |
            parameters/lines.yaml    | value: 6500            | value: viel
            parameters/lines.yaml    | type: decimal          | type: double
            parameters/lines.yaml    | type: decimal          | type: integer\\n    scale: 2
            parameters/lines.yaml    | source: 行动方案 二(二)1 | note: 二(二)1
            rules/school.yaml        | category: problem      | category: fault
            rules/school.yaml        | severity: high         | severity: 1
            rules/school.yaml        | due: M2                | due: {weeks: 2}
            rules/school.yaml        | due: M2                | due: 0
            rules/school.yaml        | unknown: {             | unkown: {
            rules/school.yaml        | version: 1             | version: one
            rules/school.yaml        | source: 二(一)2①       | source: ""
            checklists/household.yaml| answer: yes_no         | answer: yes
            checklists/household.yaml| photo: true            | photo: "true"
            checklists/household.yaml| answer: yes_no         | answer: choice
            checklists/household.yaml| answer: choice         | answer: text
            checklists/household.yaml| minutes: 2             | minutes: two
            indicators.yaml          | target: 1.0            | target: all
            indicators.yaml          | direction: at_least    | direction: up
            indicators.yaml          | of: person             |
            exemptions.yaml          | reason: 送教上门,        |
            exemptions.yaml          | until: 2021-12-31      | until: soon
            """)
    void both_refuse_the_same_slip(String file, String right, String slip, @TempDir Path folder) {
        Path pack = PackSamples.copy(PackSamples.valley(), folder);
        Path spoiled = pack.resolve(file.strip()).normalize();
        PackSamples.replace(spoiled, right, slip == null ? "" : slip.replace("\\n", "\n"));

        assertThat(PackSchema.faults(spoiled)).as("schema").isNotEmpty();
        assertThat(PackChecker.check(pack).issues())
                .as("reader")
                .anySatisfy(issue -> assertThat(issue.place().file()).isEqualTo(spoiled.toString()));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            little/catalogue/little.yaml | type: codes, codes: health | type: codes
            little/catalogue/little.yaml | type: code, codes: school_state | type: text, codes: school_state
            little/catalogue/little.yaml | range: [0, 12]   | range: [0]
            little/catalogue/little.yaml | type: date, zh   | type: date, scale: 2, zh
            little/catalogue/little.yaml | many: false,     |
            little/catalogue/little.yaml | privacy: sensitive | privacy: secret
            little/catalogue/little.yaml | derived_on_import: true | derived_on_import: true, derive: person.id_number
            """)
    void both_refuse_the_same_slip_in_a_catalogue(String file, String right, String slip, @TempDir Path folder) {
        both_refuse_the_same_slip("../" + file.strip(), right, slip, folder);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            pack.yaml                | title: {zh: 山谷行动方案, en: Plan of the valley campaign} | title: 山谷行动方案
            rules/school.yaml        | due: M2                | due: 7
            rules/school.yaml        | due: M2                | due: {days: 7}
            indicators.yaml          | target: 1.0            | target: param.monitoring_line
            exemptions.yaml          | reason: 送教上门         | "reason: {zh: 送教上门, en: Taught at home}"
            """)
    void both_take_the_same_variant(String file, String right, String variant, @TempDir Path folder) {
        Path pack = PackSamples.copy(PackSamples.valley(), folder);
        Path changed = pack.resolve(file.strip());
        PackSamples.replace(changed, right, variant.replaceAll("^\"|\"$", ""));

        assertThat(PackSchema.faults(changed)).as("schema").isEmpty();
        assertThat(PackChecker.check(pack).issues()).as("reader").isEmpty();
    }
}
