package camphor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VillageNamesTest {
    private static final VillageNames VILLAGES = VillageNames.builder()
            .village("430421212212", "樟树乡", List.of("樟树村委会"))
            .village("430421212003", "樟树乡", List.of("樟树坳社区居委会"))
            .village("430421212213", "樟树乡", List.of("群益村委会"))
            .village("430421101213", "西渡镇", List.of("群益村委会"))
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"樟树村", "樟树村委会", "樟树", "樟 树 村", "樟树村民委员会", "樟树乡樟树村", "衡阳县樟树乡樟树村委会", "430421212212", "　樟树村　"})
    void a_village_is_found_by_what_distinguishes_it(String written) {
        assertThat(VILLAGES.code(written, null)).isEqualTo("430421212212");
    }

    @Test
    void another_village_whose_name_begins_alike_is_another() {
        assertThat(VILLAGES.code("樟树坳", null)).isEqualTo("430421212003");
        assertThat(VILLAGES.code("樟树坳社区", null)).isEqualTo("430421212003");
        assertThat(VILLAGES.code("樟树下村", null)).isNull();
    }

    @Test
    void of_two_villages_with_one_name_the_township_decides() {
        assertThat(VILLAGES.code("群益村", null)).isEqualTo(VillageNames.AMBIGUOUS);
        assertThat(VILLAGES.code("群益村", "西渡镇")).isEqualTo("430421101213");
        assertThat(VILLAGES.code("樟树乡群益村", null)).isEqualTo("430421212213");
    }
}
