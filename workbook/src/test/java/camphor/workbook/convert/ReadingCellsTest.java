package camphor.workbook.convert;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.workbook.in.CellKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingCellsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "—", "——", "/", "空", "\u3000", "N/A", "未知", "null", "　-　"})
    void what_stands_for_nothing_never_becomes_a_value(String text) {
        for (String fact : List.of(
                "household.head_name",
                "household.members",
                "household.income",
                "household.kind",
                "household.recognised_on",
                "household.safe_water",
                "person.health")) {
            assertThat(CellSamples.read(fact, text)).as(fact).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王 小 明|王小明",
                "　王五　|王五",
                "１３８００１３８０００|13800138000",
                "13800138000.0|13800138000",
                "138 0013 8000|13800138000",
                "John Smith|John Smith",
                "=\"4304\"|4304",
                "樟树乡（镇）|樟树乡（镇）"
            })
    void texts_lose_what_slipped_in_by_typing(String written, String kept) {
        assertThat(CellSamples.read("household.phone", written)).isEqualTo(kept);
    }

    @Test
    void an_apostrophe_in_front_of_a_number_goes() {
        assertThat(CellSamples.read("household.phone", "'13800138000")).isEqualTo("13800138000");
    }

    @Test
    void a_month_that_may_be_october_is_not_taken_for_january() {
        assertThat(CellSamples.read("person.birth_date", "2021.1", CellKind.NUMBER))
                .isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12000|12000.00",
                "1.2万|12000.00",
                "12,000.5|12000.50",
                "１２，０００|12000.00",
                "¥ 300|300.00",
                "300元|300.00",
                "-5.5|-5.50",
                "3000.0|3000.00",
                "1.5E3|1500.00",
                "0|0.00"
            })
    void amounts_are_read_as_people_write_them(String written, BigDecimal amount) {
        assertThat(CellSamples.read("household.income", written)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.345", "1,23", "约3000", "3000-5000", "1e99", "999999999", "1.2.3", "--1", "12个月"})
    void amounts_that_are_none_are_faults(String written) {
        assertThat(CellSamples.read("household.income", written)).isInstanceOf(Unfit.class);
    }

    @Test
    void a_quotient_is_rounded_as_the_spreadsheet_shows_it_but_a_typed_number_is_not() {
        assertThat(CellSamples.read("household.income", "8333.33333333333", CellKind.NUMBER))
                .isEqualTo(new BigDecimal("8333.33"));
        assertThat(CellSamples.read("household.income", "8333.333", CellKind.NUMBER))
                .isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @CsvSource({"12,12", "12个月,12", "7月,7", "７,7", "0,0", "12.0,12"})
    void months_are_whole_numbers(String written, long months) {
        assertThat(CellSamples.read("person.work_months", written)).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "-1", "1.5", "一", "1年", "12.5个月"})
    void months_out_of_range_are_faults(String written) {
        assertThat(CellSamples.read("person.work_months", written)).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20210906",
                "2021-09-06",
                "2021-9-6",
                "2021/9/6",
                "2021.9.6",
                "2021年9月6日",
                "2021年09月06日",
                "2021-09-06 00:00:00",
                "2021-09-06T00:00:00",
                "44445",
                "２０２１年９月６日",
                "=\"20210906\"",
                "2021、9、6",
                "2021年9月6号",
                "20210906.0"
            })
    void days_are_read_in_all_their_forms(String written) {
        assertThat(CellSamples.read("person.birth_date", written)).isEqualTo(LocalDate.of(2021, 9, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"202109", "2021年9月", "2021年09月", "2021-09", "2021/9", "2021.9"})
    void a_month_is_its_first_day(String written) {
        assertThat(CellSamples.read("person.birth_date", written)).isEqualTo(LocalDate.of(2021, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20210231", "2021-13-01", "21.9.6", "2021", "昨天", "9月6日", "2021-09-06起", "00000000", "2021年"})
    void what_is_no_day_is_a_fault(String written) {
        assertThat(CellSamples.read("person.birth_date", written)).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @CsvSource({
        "是,true",
        "√,true",
        "有,true",
        "1,true",
        "Y,true",
        "TRUE,true",
        "否,false",
        "无,false",
        "×,false",
        "0,false",
        "n,false"
    })
    void yes_and_no_have_many_spellings(String written, boolean yes) {
        assertThat(CellSamples.read("household.safe_water", written)).isEqualTo(yes);
    }

    @Test
    void codes_are_found_by_label_alias_and_id() {
        assertThat(CellSamples.read("household.kind", "脱贫户")).isEqualTo("lifted");
        assertThat(CellSamples.read("household.kind", " 建档立卡 脱贫户 ")).isEqualTo("lifted");
        assertThat(CellSamples.read("household.kind", "ordinary")).isEqualTo("ordinary");
        assertThat(CellSamples.read("household.kind", "无")).isNull();
        assertThat(CellSamples.read("household.kind", "贫困户"))
                .isEqualTo(new Unfit(
                        "not-in-list", new camphor.rules.Label("户类型应为：脱贫户、一般农户", "户类型 should be one of: 脱贫户, 一般农户")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"残疾,慢性病", "残疾，长期慢性病", "长期慢性病、残疾", "残疾;慢性病", "残疾 慢性病", "慢性病/残疾"})
    void several_codes_may_be_divided_in_several_ways(String written) {
        assertThat(CellSamples.read("person.health", written)).isEqualTo(Set.of("chronic", "disabled"));
    }

    @Test
    void none_is_a_known_set_of_codes_and_one_unknown_part_spoils_the_cell() {
        assertThat(CellSamples.read("person.health", "无")).isEqualTo(Set.of());
        assertThat(CellSamples.read("person.health", "残疾,发烧")).isInstanceOf(Unfit.class);
    }

    @Test
    void an_error_value_is_a_fault() {
        assertThat(CellSamples.read("household.head_name", "#REF!", CellKind.ERROR))
                .isInstanceOf(Unfit.class);
    }

    @Property(seed = "1")
    void every_day_is_read_back_from_each_way_of_writing_it(
            @ForAll @DateRange(min = "1900-03-01", max = "2100-12-31") LocalDate day) {
        String packed = day.toString().replace("-", "");
        String spoken = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        for (String written : List.of(
                day.toString(),
                packed,
                spoken,
                day + " 00:00:00",
                day.toString().replace('-', '/'))) {
            assertThat(CellSamples.read("person.birth_date", written)).isEqualTo(day);
        }
    }

    @Property(seed = "2")
    void every_amount_is_read_back_exactly(
            @ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(2) BigDecimal amount) {
        BigDecimal exact = amount.setScale(2);
        assertThat(CellSamples.read("household.income", exact.toPlainString())).isEqualTo(exact);
        assertThat(CellSamples.read("household.income", String.format("%,.2f元", exact)))
                .isEqualTo(exact);
    }

    @Property(seed = "3")
    void every_whole_number_is_taken_or_told(@ForAll @IntRange(min = -100, max = 100) int number) {
        Object read = CellSamples.read("household.members", Integer.toString(number));
        boolean fits = number >= 0 && number <= 30;
        assertThat(fits ? read.equals((long) number) : read instanceof Unfit).isTrue();
    }

    @Property(seed = "4")
    void no_text_at_all_breaks_a_reader(@ForAll String text) {
        for (String fact : List.of(
                "household.head_name",
                "household.members",
                "household.income",
                "household.kind",
                "household.recognised_on",
                "household.safe_water",
                "person.health")) {
            CellSamples.read(fact, text);
            CellSamples.read(fact, text, CellKind.NUMBER);
        }
    }

    @Property(seed = "5")
    void any_set_of_codes_is_read_back(@ForAll Set<@IntRange(max = 3) Integer> chosen) {
        List<String> labels = Arrays.asList("健康", "长期慢性病", "患有大病", "残疾");
        List<String> ids = Arrays.asList("healthy", "chronic", "serious", "disabled");
        Set<String> expected = new LinkedHashSet<>();
        StringBuilder written = new StringBuilder();
        chosen.forEach(i -> {
            expected.add(ids.get(i));
            written.append(labels.get(i)).append('，');
        });
        assertThat(CellSamples.read("person.health", written.toString())).isEqualTo(chosen.isEmpty() ? null : expected);
    }
}
