package camphor.pack.diff;

import static camphor.pack.diff.PackDiff.Change.ADDED;
import static camphor.pack.diff.PackDiff.Change.CHANGED;
import static camphor.pack.diff.PackDiff.Change.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import camphor.pack.Pack;
import camphor.pack.PackSamples;
import camphor.pack.diff.HitDiff.Hit;
import camphor.pack.diff.PackDiff.Difference;
import camphor.pack.explain.Language;
import camphor.pack.read.PackReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDiffTest {
    private final Pack valley = PackReader.read(PackSamples.valley()).orThrow();

    @Test
    void a_pack_does_not_differ_from_itself() {
        assertThat(PackDiff.between(valley, valley).differences()).isEmpty();
    }

    @Test
    void tells_the_changed_line_and_the_changed_condition(@TempDir Path folder) {
        Path dir = PackSamples.copy(PackSamples.valley(), folder);
        PackSamples.replace(dir.resolve("parameters/lines.yaml"), "value: 6500", "value: 7000");
        PackSamples.replace(dir.resolve("rules/school.yaml"), "person.age < 15", "person.age < 16");

        List<Difference> differences =
                PackDiff.between(valley, PackReader.read(dir).orThrow()).differences();

        assertThat(differences)
                .extracting(Difference::id, Difference::change)
                .containsExactly(tuple("S2.1a-out-of-school", CHANGED), tuple("monitoring_line", CHANGED));
        assertThat(differences.get(1).before()).startsWith("6500");
        assertThat(differences.get(1).after()).startsWith("7000");
        assertThat(new DiffText(Language.ZH).of(new PackDiff(differences))).contains("参数", "修改", "6500", "7000");
    }

    @Test
    void tells_what_was_added_and_what_removed(@TempDir Path folder) {
        Path dir = PackSamples.copy(PackSamples.valley(), folder);
        PackSamples.replace(dir.resolve("rules/school.yaml"), "id: S2.1a-out-of-school", "id: S2.1a-dropped-out");
        PackSamples.replace(dir.resolve("exemptions.yaml"), "S2.1a-out-of-school", "S2.1a-dropped-out");

        assertThat(PackDiff.between(valley, PackReader.read(dir).orThrow()).differences())
                .extracting(Difference::id, Difference::change)
                .containsExactly(tuple("S2.1a-out-of-school", REMOVED), tuple("S2.1a-dropped-out", ADDED));
    }

    @Test
    void tells_which_households_come_in_and_which_fall_out() {
        HitDiff diff = HitDiff.between(
                List.of(new Hit("R1", "P1", "H1"), new Hit("R1", "P2", "H2"), new Hit("R2", "V1", "")),
                List.of(new Hit("R1", "P2", "H2"), new Hit("R1", "P3", "H3"), new Hit("R2", "P1", "H1")));

        assertThat(diff.householdsIn()).containsExactly("H3");
        assertThat(diff.householdsOut()).isEmpty();
        assertThat(diff.householdsBoth()).isEqualTo(2);
        assertThat(diff.rules().get(0)).isEqualTo(new HitDiff.RuleHits("R1", List.of("P3"), List.of("P1"), 1));
        assertThat(new DiffText(Language.ZH).of(diff)).contains("户：进入 1，退出 0，不变 2", "+P3 -P1");
    }
}
