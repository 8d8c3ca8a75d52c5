package camphor.rules.sql;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.Place;
import camphor.rules.RuleSamples;
import camphor.rules.language.Rule;
import camphor.rules.record.InProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers worked out by hand, asked in process and of DuckDB. */
class DaysAndEdgesTest {
    private static InDuckDb duckDb = new InDuckDb();

    @BeforeAll
    static void open() {
        duckDb = new InDuckDb();
    }

    @AfterAll
    static void close() {
        duckDb.close();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', nullValues = "unknown", textBlock = """
            years_between(date("2020-02-29"), date("2026-02-28"))     => 5
            years_between(date("2020-02-29"), date("2026-03-01"))     => 6
            years_between(date("2026-02-28"), date("2020-02-29"))     => -5
            months_between(date("2021-01-31"), date("2021-02-28"))    => 0
            months_between(date("2021-01-31"), date("2021-03-31"))    => 2
            months_between(date("2021-03-31"), date("2021-01-31"))    => -2
            days_between(date("2021-02-28"), date("2021-03-01"))      => 1
            plus_months(date("2020-01-31"), 1) == date("2020-02-29")  => true
            plus_months(date("2020-02-29"), 12) == date("2021-02-28") => true
            plus_days(date("2021-12-31"), 1) == date("2022-01-01")    => true
            plus_days(date("2021-12-31"), 40000) == date("2022-01-01") => unknown
            school_age(date("2015-08-31"), date("2021-09-01"))        => 6
            school_age(date("2015-09-01"), date("2021-09-01"))        => 5
            school_age(date("2015-08-31"), date("2021-08-31"))        => 5
            month(date("2021-06-01"))                                 => 6
            -7 / 2                                                    => -3
            -7 % 3                                                    => -1
            7 / 0                                                     => unknown
            (1 / 0 > 0) || true                                       => true
            2000000000 + 2000000000                                   => 4000000000
            0.1 + 0.2 == 0.3                                          => true
            int(-2.7)                                                 => -2
            int(" 12")                                                => unknown
            int("12")                                                 => 12
            "abc".substring(2, 5)                                     => unknown
            "樟树𠀀".size()                                            => 3
            "樟树𠀀".substring(2)                                      => 𠀀
            "\\uFF21" < "𠀀"                                           => true
            [].all(x, x > 1)                                          => true
            "a\\n".matches("^a$")                                      => false
            min_of(param.gone, 3)                                     => unknown
            param.count in [param.gone, 2]                            => true
            param.count in [param.gone, 3]                            => unknown
            """)
    void both_answer_as_worked_out(String text, String expected) {
        Rule rule = RuleSamples.LANGUAGE.compileFree(text, Place.of("free")).require();

        Object inProcess = InProcess.value(rule, null, RuleSamples.BINDINGS);
        Object inSql = duckDb.rows("select " + SubjectQuery.free(Dialect.DUCK_DB, rule, RuleSamples.BINDINGS))
                .get(0)
                .get(0);
        assertThat(inProcess == null ? null : inProcess.toString()).isEqualTo(expected);
        assertThat(inSql == null ? null : inSql.toString()).isEqualTo(expected);
    }
}
