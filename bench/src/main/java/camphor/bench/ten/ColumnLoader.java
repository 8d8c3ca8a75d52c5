package camphor.bench.ten;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads the columns that the ten rules need from a snapshot's Parquet files; unknown is written as -1 or 0 in SQL. */
final class ColumnLoader {
    private static final String HOUSEHOLDS = """
            create table home as
            select household_id,
                   row_number() over () - 1 as row
            from '%1$s/household.parquet'
            """;

    private static final String HOUSEHOLD_COLUMNS = """
            select coalesce((kind = 'lifted')::int, -1),
                   case when monitoring_kind is null then -1
                        when monitoring_kind in ('unstable', 'marginal', 'sudden') then (risk_removed_on is null)::int
                        else 0 end,
                   coalesce((house_grade in ('c', 'd'))::int, -1),
                   coalesce(lives_there::int, -1),
                   coalesce(relocated::int, -1),
                   coalesce(lives_in_new_house::int, -1),
                   coalesce((100 * (select max(wages + operating_income - operating_cost + property + birth_control_grant
                        + dibao_money + tekun_money + pension_money + ecology_money + other_transfers)
                      from '%1$s/income.parquet' as income
                      where income.household_id = household.household_id and income.year = %2$d
                      having count(*) = count(wages + operating_income - operating_cost + property
                        + birth_control_grant + dibao_money + tekun_money + pension_money + ecology_money
                        + other_transfers)))::bigint, -9223372036854775808)
            from '%1$s/household.parquet' as household
            inner join home using (household_id)
            order by row
            """;

    private static final String PEOPLE = """
            create table somebody as
            select person.*,
                   coalesce(home.row, -1) as home_row,
                   row_number() over (order by home.row, person.person_id) - 1 as row
            from '%1$s/person.parquet' as person
            left join home using (household_id)
            """;

    private static final String PERSON_COLUMNS = """
            select home_row,
                   (removed_on is not null)::int,
                   coalesce(strftime(birth_date, '%%Y%%m%%d')::int, 0),
                   coalesce(work_months, -1),
                   case sex when 'male' then 0 when 'female' then 1 else -1 end,
                   case id_sex when 'male' then 0 when 'female' then 1 else -1 end,
                   coalesce(insured_resident::int, -1),
                   coalesce(insured_employee::int, -1),
                   coalesce(list_contains(health, 'disabled')::int, -1),
                   (disability_grade is not null)::int,
                   coalesce((relation = 'head')::int, -1),
                   coalesce((school_state in ('primary', 'junior_1', 'junior_2', 'junior_3'))::int, -1)
            from somebody
            order by row
            """;

    /** Without an identity number nobody can be found in the list: a settlement of unknown day and amount stands for that. */
    private static final String SETTLEMENTS = """
            select somebody.row,
                   coalesce(strftime(settled_on, '%%Y%%m%%d')::int, 0),
                   coalesce((self_paid * 100)::bigint, -1)
            from somebody
            inner join '%1$s/medical_settlement.parquet' as settlement using (id_key)
            union all
            select row, 0, -1
            from somebody
            where id_key is null
            order by 1
            """;

    private final Path snapshot;
    private final Day asOf;

    ColumnLoader(Path snapshot, Day asOf) {
        this.snapshot = snapshot;
        this.asOf = asOf;
    }

    Columns load() throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute(text(HOUSEHOLDS));
            statement.execute(text(PEOPLE));
            return new Columns(people(statement), households(statement));
        }
    }

    private String text(String sql) {
        return sql.formatted(snapshot, asOf.accountingYear());
    }

    private Households households(Statement statement) throws SQLException {
        int size = count(statement, "home");
        byte[][] columns = new byte[6][size];
        long[] net = new long[size];
        try (ResultSet rows = statement.executeQuery(text(HOUSEHOLD_COLUMNS))) {
            for (int row = 0; rows.next(); row++) {
                bytes(rows, columns, row, 1);
                net[row] = rows.getLong(7);
            }
        }
        return new Households(size, columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], net);
    }

    private People people(Statement statement) throws SQLException {
        int size = count(statement, "somebody");
        int[] household = new int[size];
        int[] birth = new int[size];
        byte[] removed = new byte[size];
        byte[][] columns = new byte[9][size];
        try (ResultSet rows = statement.executeQuery(text(PERSON_COLUMNS))) {
            for (int row = 0; rows.next(); row++) {
                household[row] = rows.getInt(1);
                removed[row] = rows.getByte(2);
                birth[row] = rows.getInt(3);
                bytes(rows, columns, row, 4);
            }
        }
        Settlements lists = settlements(statement, size);
        return new People(
                size,
                household,
                removed,
                birth,
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                columns[5],
                columns[6],
                columns[7],
                columns[8],
                lists.first(),
                lists.day(),
                lists.selfPaid());
    }

    private Settlements settlements(Statement statement, int people) throws SQLException {
        int size = count(statement, "(" + text(SETTLEMENTS) + ") as listed");
        Settlements lists = new Settlements(new int[people + 1], new int[size], new long[size]);
        try (ResultSet rows = statement.executeQuery(text(SETTLEMENTS))) {
            for (int row = 0; rows.next(); row++) {
                lists.first()[rows.getInt(1) + 1]++;
                lists.day()[row] = rows.getInt(2);
                lists.selfPaid()[row] = rows.getLong(3);
            }
        }
        for (int person = 0; person < people; person++) {
            lists.first()[person + 1] += lists.first()[person];
        }
        return lists;
    }

    private static void bytes(ResultSet rows, byte[][] columns, int row, int firstColumn) throws SQLException {
        for (int column = 0; column < columns.length; column++) {
            columns[column][row] = rows.getByte(firstColumn + column);
        }
    }

    private static int count(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // primitive columns are the point here
    private record Settlements(int[] first, int[] day, long[] selfPaid) {}
}
