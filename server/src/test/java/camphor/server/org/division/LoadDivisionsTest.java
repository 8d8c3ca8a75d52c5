package camphor.server.org.division;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.org.Division;
import camphor.server.org.Divisions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@RealWorldTest
@Transactional
class LoadDivisionsTest {

    @Autowired
    LoadDivisions load;

    @Autowired
    Divisions divisions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_divisions_of_hunan_are_there_after_the_first_start() {
        assertThat(counts()).containsExactly("2 1", "4 14", "6 134", "9 2008", "12 29534");
        assertThat(divisions.find("430421212"))
                .contains(new Division("430421212", "樟树乡", "township", "430421", "湖南省衡阳市衡阳县"));
        assertThat(divisions.below("430421212"))
                .extracting(Division::name)
                .containsExactly("樟树坳社区居委会", "樟树村委会", "群益村委会", "罗洪村委会", "永禄村委会", "连政村委会");
    }

    @Test
    void every_division_lies_below_one_that_is_there() {
        assertThat(jdbc.sql("""
                        select code from org.division as division
                        where division.parent is not null and not exists (
                            select from org.division as above
                            where above.code = division.parent and starts_with(division.code, above.code))
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void a_second_start_changes_nothing() throws Exception {
        List<String> before = counts();

        load.run(new DefaultApplicationArguments());

        assertThat(counts()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from org.division_delivery")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void another_delivery_adds_renames_and_ends_and_keeps_what_was() {
        LocalDate day = LocalDate.of(2027, 6, 30);
        assertThat(load.load("""
                        code,level,name,parent
                        430000000000,province,湖南省,
                        430400000000,city,衡阳市,430000000000
                        430421000000,county,衡阳县,430400000000
                        430421212000,township,樟树镇,430421000000
                        430421212299,village,新村委会,430421212000
                        """, day)).isTrue();

        assertThat(divisions.name("430421212")).isEqualTo("樟树镇");
        assertThat(divisions.below("430421212")).extracting(Division::code).containsExactly("430421212299");
        assertThat(jdbc.sql("select name || ' ' || valid_from || ' ' || coalesce(valid_until::text, '')"
                                + " from org.division where code = '430421212' order by valid_from")
                        .query(String.class)
                        .list())
                .containsExactly("樟树乡 2023-06-30 2027-06-30", "樟树镇 2027-06-30 ");
    }

    @Test
    void a_search_finds_by_a_part_of_the_name_or_the_beginning_of_the_code_large_ones_first() {
        assertThat(divisions.found("樟树", 50))
                .extracting(division -> division.within() + division.name())
                .contains("湖南省衡阳市衡阳县樟树乡", "湖南省岳阳市湘阴县樟树镇", "湖南省郴州市永兴县樟树镇")
                .startsWith("湖南省衡阳市衡阳县樟树乡");
        assertThat(divisions.found("4304212122", 50))
                .extracting(Division::level)
                .containsOnly("village");
        assertThat(divisions.found("%", 50)).isEmpty();
        assertThat(divisions.found("村", 3)).hasSize(3);
    }

    private List<String> counts() {
        return jdbc.sql("select length(code) || ' ' || count(*) from org.division where valid_until is null"
                        + " group by length(code) order by length(code)")
                .query(String.class)
                .list();
    }
}
