package camphor.pack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.Pack;
import camphor.pack.PackSamples;
import camphor.pack.read.PackReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The township's campaign of 2021: the pack holds each single clause of its plan. */
class ShippedCampaignTest {
    /** First and last letter of each group; the plan has no C3. */
    private static final List<String> LETTERED = List.of(
            "S1.1a-e", "S1.2a-d", "S1.3a-b", "S2.1a-h", "S2.2a-f", "S2.3a-e", "S2.4a-d", "S2.5a-c", "S3.1a-h",
            "S3.2a-e", "S3.3a-c", "S3.4a-h", "S3.5a-d", "S3.6a-b", "C1a-j", "C2a-i", "C4a-b");

    private static final List<String> NUMBERED = List.of("T1", "T2", "T3", "M1", "M2", "M3", "R1", "R2", "R3", "R4");

    private final Pack campaign =
            PackReader.read(PackSamples.shipped("zhangshu-2021")).orThrow();

    @Test
    void holds_every_clause_of_the_plan_and_no_other() {
        assertThat(PackMatrix.of(campaign).rows())
                .extracting(row -> row.clause().id())
                .containsExactlyInAnyOrderElementsOf(clauses());
    }

    @Test
    void has_for_every_clause_an_owner_a_date_and_what_its_kinds_need() {
        assertThat(PackMatrix.of(campaign).incomplete()).isEmpty();
    }

    @Test
    void tells_what_each_post_has_to_carry() {
        Burden burden = Burden.of(campaign, Map.of("household", 3000L, "person", 12000L));

        assertThat(burden.loads()).hasSameSizeAs(campaign.checklists());
        assertThat(new PackExplanation(campaign, Language.ZH).text(burden)).contains("入户排查表", "S2.1a");
    }

    private static List<String> clauses() {
        Stream<String> lettered = LETTERED.stream().flatMap(group -> {
            String stem = group.substring(0, group.length() - 3);
            return IntStream.rangeClosed(group.charAt(group.length() - 3), group.charAt(group.length() - 1))
                    .mapToObj(letter -> stem + (char) letter);
        });
        return Stream.concat(lettered, NUMBERED.stream()).toList();
    }
}
