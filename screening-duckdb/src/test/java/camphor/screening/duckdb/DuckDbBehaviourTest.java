package camphor.screening.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the SQL text of rules takes for granted of DuckDB. An upgrade that changes one of these answers changes what
 * rules mean: then the dialect has to follow, not this test.
 */
class DuckDbBehaviourTest {
    private static DuckDb database;

    @BeforeAll
    static void open() throws SQLException {
        database = DuckDb.inMemory(new DuckDbSettings(256, 1));
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "7 / 2 | 3.5",
                "7 // 2 | 3",
                "-7 // 2 | -3",
                "-7 % 3 | -1",
                "0.1 + 0.2 = 0.3 | true",
                "typeof(0.1) | DECIMAL(2,1)",
                "typeof(1.00::decimal(12, 2) / 3) | DOUBLE",
                "'nan'::double = 'nan'::double | true",
                "cast(-2.7 as bigint) | -3",
                "cast(' 12' as bigint) | 12",
                "try_cast('twelve' as bigint) | null",
                "1 // nullif(0, 0) | null",
                "substring('abc', 3, 3) | c",
                "null = null | null",
                "null and false | false",
                "null or true | true",
                "not null::boolean | null",
                "'a' in ('b', null) | null",
                "list_contains(['a', 'b'], 'b') | true",
                "list_contains(null::varchar[], 'b') | null",
                "list_contains([]::varchar[], 'b') | false",
                "length('樟树𠀀') | 3",
                "substring('樟树𠀀', 3, 1) | 𠀀",
                "'𠀀' > '\uFFFD' | true",
                "'é' > 'z' | true",
                "'a' = 'a ' | false",
                "regexp_matches('王小明', '^\\p{Han}+$') | true",
                "date_part('month', date '2021-06-30') | 6",
                "date_part('dow', date '2021-09-26') | 0",
                "date_part('year', age(date '2026-02-28', date '2020-02-29')) | 5",
                "concat_ws('；', 'a', null, 'b') | a；b",
                "true is distinct from null | true"
            })
    void answers_as_the_dialect_expects(String expression, String answer) throws SQLException {
        assertThat(valueOf("select " + expression)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select sum(x) from range(0) as t(x)",
                "select bool_and(x > 0) from range(0) as t(x)",
                "select max(x) from range(0) as t(x)"
            })
    void has_no_value_for_an_aggregate_of_nothing(String query) throws SQLException {
        assertThat(valueOf(query)).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 // 0",
                "1 % 0",
                "(1 // 0 > 0) or true",
                "2000000000::integer + 2000000000::integer",
                "9223372036854775807 + 1",
                "cast('twelve' as bigint)"
            })
    void raises_where_the_dialect_has_to_guard(String expression) {
        assertThatThrownBy(() -> valueOf("select " + expression + " from range(1)"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void puts_missing_values_last() throws SQLException {
        assertThat(valueOf("select x from (values (null), (1)) as t(x) order by x limit 1"))
                .isEqualTo("1");
    }

    @Test
    void is_the_version_that_was_probed() throws SQLException {
        assertThat(valueOf("select version()")).startsWith("v2.0.");
    }

    private static String valueOf(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        database.query(query, row -> values.add(String.valueOf(row.getObject(1))));
        return values.get(0);
    }
}
