package camphor.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.Issue;
import camphor.rules.Place;
import camphor.rules.RuleSamples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsAreToldTest {
    /** Texts that are refused, each with what is said of it, in the golden file. */
    @Test
    void every_fault_has_its_code_place_and_sentence() throws IOException {
        String golden;
        try (var file = FaultsAreToldTest.class.getResourceAsStream("faults.golden")) {
            golden = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        StringBuilder told = new StringBuilder();
        for (String text : golden.lines().filter(line -> line.startsWith("> ")).toList()) {
            told.append(text).append('\n');
            RuleSamples.LANGUAGE
                    .compile("person", text.substring(2), Place.of("rule"))
                    .issues()
                    .forEach(issue -> told.append(issue.place().line() + ":"
                            + issue.place().column() + " " + issue.code() + "\n  "
                            + issue.message().zh() + "\n  " + issue.message().en() + "\n"));
        }
        assertThat(told).hasToString(golden);
    }

    @Test
    void places_are_counted_from_where_the_text_stands_in_its_file() {
        List<Issue> issues = RuleSamples.LANGUAGE
                .compile("person", "person.head &&\nperson.agee > 3", new Place("rules.yaml", 12, 9))
                .issues();

        assertThat(issues)
                .singleElement()
                .satisfies(issue -> assertThat(issue.place()).hasToString("rules.yaml:13:16"));
    }

    @Test
    void all_faults_of_a_text_are_told_at_once() {
        List<String> codes = new ArrayList<>();
        RuleSamples.LANGUAGE
                .compile(
                        "person",
                        "person.agee > 3 && param.lin > 0.5 && person.school_state == 'primry'",
                        Place.of("r"))
                .issues()
                .forEach(issue -> codes.add(issue.code()));

        assertThat(codes).containsExactly("unknown-fact", "unknown-parameter", "unknown-code");
    }

    @Test
    void a_place_behind_characters_beyond_the_basic_plane_counts_code_points() {
        assertThat(RuleSamples.LANGUAGE
                        .compile("person", "person.name == '𠀀𠀀' && person.agee > 3", Place.of("r"))
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.place()).hasToString("r:1:31"));
    }
}
