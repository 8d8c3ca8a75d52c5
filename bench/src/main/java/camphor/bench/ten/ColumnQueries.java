package camphor.bench.ten;

/** SQL over a snapshot's Parquet files, whose directory stands for {@code %1$s}; unknown is written as -1 or 0. */
final class ColumnQueries {
    static final String HOUSEHOLDS = """
            create table home as
            select household_id,
                   row_number() over () - 1 as row
            from '%1$s/household.parquet'
            """;

    static final String HOUSEHOLD_COLUMNS = """
            select coalesce((kind = 'lifted')::int, -1),
                   case when monitoring_kind is null then -1
                        when monitoring_kind in ('unstable', 'marginal', 'sudden') then (risk_removed_on is null)::int
                        else 0 end,
                   coalesce((house_grade in ('c', 'd'))::int, -1),
                   coalesce(lives_there::int, -1),
                   coalesce(relocated::int, -1),
                   coalesce(lives_in_new_house::int, -1)
            from '%1$s/household.parquet' as household
            inner join home using (household_id)
            order by row
            """;

    static final String INCOMES = """
            select home.row,
                   income.year,
                   100 * wages, 100 * operating_income, -100 * operating_cost, 100 * property, 100 * birth_control_grant,
                   100 * dibao_money, 100 * tekun_money, 100 * pension_money, 100 * ecology_money, 100 * other_transfers
            from '%1$s/income.parquet' as income
            inner join home using (household_id)
            order by 1
            """;

    static final String PEOPLE = """
            create table somebody as
            select person.*,
                   coalesce(home.row, -1) as home_row,
                   row_number() over (order by home.row, person.person_id) - 1 as row
            from '%1$s/person.parquet' as person
            left join home using (household_id)
            """;

    static final String PERSON_COLUMNS = """
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
    static final String SETTLEMENTS = """
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

    private ColumnQueries() {}
}
