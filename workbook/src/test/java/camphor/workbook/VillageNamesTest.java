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

    @Test
    void where_nothing_says_which_township_it_is_the_home_one() {
        VillageNames atHome = VillageNames.builder()
                .home("西渡镇")
                .village("430421212213", "樟树乡", List.of("群益村委会"))
                .village("430421101213", "西渡镇", List.of("群益村委会"))
                .build();

        assertThat(atHome.code("群益村", null)).isEqualTo("430421101213");
        assertThat(atHome.code("群益村", "樟树乡")).isEqualTo("430421212213");
    }

    @Test
    void a_files_name_says_which_township_its_rows_are_of() {
        assertThat(VILLAGES.townshipIn("部门名单/西渡镇_民政办_2021年农村低保名单.xlsx")).isEqualTo("西渡镇");
        assertThat(VILLAGES.townshipIn("低保名单.xlsx")).isNull();
    }
}
