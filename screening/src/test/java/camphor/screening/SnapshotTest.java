package camphor.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 26);

    private final Catalogue catalogue = TownSamples.catalogue();

    @TempDir
    Path home;

    @Test
    void tells_delivered_and_empty_from_not_delivered() throws IOException {
        written("PAR1....PAR1");
        Snapshot snapshot = Snapshot.open(home, catalogue);
        assertThat(snapshot.asOf()).isEqualTo(DAY);
        assertThat(snapshot.delivered("person")).isTrue();
        assertThat(snapshot.rows("person")).isZero();
        assertThat(snapshot.delivered("payment")).isFalse();
    }

    @Test
    void says_that_there_is_no_such_directory() {
        assertBroken(home.resolve("nowhere"), "there is no such directory");
    }

    @Test
    void says_that_the_card_is_missing() {
        assertBroken(home, "snapshot.json is missing");
    }

    @Test
    void says_that_the_card_cannot_be_read() throws IOException {
        Files.writeString(home.resolve("snapshot.json"), "{\"format\": ");
        assertBroken(home, "snapshot.json cannot be read");
    }

    @Test
    void says_that_a_card_is_of_another_format() throws IOException {
        Files.writeString(home.resolve("snapshot.json"), "{\"format\": 2}");
        assertBroken(home, "its format is not 1");
    }

    @Test
    void says_which_table_is_missing() throws IOException {
        written("PAR1....PAR1");
        Files.delete(home.resolve("person.parquet"));
        assertBroken(home, "person.parquet is missing");
    }

    @Test
    void says_which_table_is_cut_off() throws IOException {
        written("PAR1....");
        assertBroken(home, "person.parquet is cut off or no Parquet");
    }

    @Test
    void refuses_a_snapshot_of_another_catalogue() throws IOException {
        written("PAR1....PAR1");
        Map<String, Table> fewer = new LinkedHashMap<>(catalogue.tables());
        fewer.remove("project");
        assertThatThrownBy(() -> Snapshot.open(home, new Catalogue(fewer, catalogue.codeLists())))
                .isInstanceOf(ScreeningFault.class)
                .hasMessageContaining("another version of the fact catalogue");
    }

    private void written(String parquet) throws IOException {
        Files.writeString(home.resolve("person.parquet"), parquet);
        SnapshotCard.write(home, catalogue, DAY, Map.of("person", 0L));
    }

    private void assertBroken(Path directory, String why) {
        assertThatThrownBy(() -> Snapshot.open(directory, catalogue))
                .isInstanceOf(ScreeningFault.class)
                .hasMessageContaining(directory.toString())
                .hasMessageEndingWith(why);
    }
}
