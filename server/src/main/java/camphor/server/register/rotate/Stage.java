package camphor.server.register.rotate;

import java.util.List;

/**
 * A table in which sealed texts stand, walked through in the order of its key.
 *
 * @param title as the job tells it
 * @param count how many rows it has
 * @param walk the next rows after {@code :after}: {@code at}, where to go on, their key, and their sealed texts by name
 * @param put puts new seals in where the old ones still stand
 */
record Stage(String title, String count, String walk, String put) {
    private static final String FIRST = "'00000000-0000-0000-0000-000000000000'";
    private static final String SEALED =
            "(select jsonb_object_agg(key, value) from jsonb_each(facts) where key = any(:sealed))::text as sealed";
    private static final String RECORDS = """
            select id::text as at, id::text as key, null::text as until, %s
              from register.%s
             where id > coalesce(nullif(:after, ''), %s)::uuid
             order by id
             limit :limit
            """;
    private static final String PAST = """
            select id || ' ' || until as at, id::text as key, until::text as until, %s
              from register.%s
             where (id, until) > (coalesce(nullif(substr(:after, 1, 36), ''), %s)::uuid,
                                  coalesce(nullif(substr(:after, 38), ''), '-infinity')::timestamptz)
             order by id, until
             limit :limit
            """;
    private static final String LIST_ROWS = """
            select id::text as at, id::text as key, null::text as until, %s
              from register.%s
             where id > coalesce(nullif(:after, ''), '0')::bigint
             order by id
             limit :limit
            """;
    private static final String CHANGES = """
            select id::text as at, id::text as key, null::text as until,
                   case when fact = any(:sealed)
                        then jsonb_strip_nulls(jsonb_build_object('before', before, 'after', after))::text end as sealed
              from register.fact_change
             where id > coalesce(nullif(:after, ''), '0')::bigint
             order by id
             limit :limit
            """;
    private static final String PUT = """
            update register.%1$s
               set facts = %1$s.facts || made.facts
              from jsonb_to_recordset(:made::jsonb) as made(key %2$s, facts jsonb, old jsonb)
             where %1$s.id = made.key and %1$s.facts @> made.old
            """;

    private static final String ARRIVALS = """
            select batch || ' ' || row as at, batch || ' ' || row as key, null::text as until, %s
              from register.arrival
             where (batch, row) > (coalesce(nullif(substr(:after, 1, 36), ''), %s)::uuid,
                                   coalesce(nullif(substr(:after, 38), ''), '0')::integer)
             order by batch, row
             limit :limit
            """;
    private static final String PUT_ARRIVALS = """
            update register.arrival
               set facts = arrival.facts || made.facts
              from jsonb_to_recordset(:made::jsonb) as made(key text, facts jsonb, old jsonb)
             where arrival.batch = split_part(made.key, ' ', 1)::uuid
               and arrival.row = split_part(made.key, ' ', 2)::integer and arrival.facts @> made.old
            """;

    static final List<Stage> ALL = List.of(
            records("户", "household"),
            records("人员", "person"),
            new Stage(
                    "部门名单",
                    count("list_row"),
                    LIST_ROWS.formatted(SEALED, "list_row"),
                    PUT.formatted("list_row", "bigint")),
            past("户的历史", "household"),
            past("人员的历史", "person"),
            new Stage("修改记录", count("fact_change"), CHANGES, "select register.reseal_changes(:made::jsonb)"),
            new Stage(
                    "以前的部门名单",
                    count("list_row_past"),
                    LIST_ROWS.formatted(SEALED, "list_row_past"),
                    PUT.formatted("list_row_past", "bigint")),
            new Stage("待导入的行", count("arrival"), ARRIVALS.formatted(SEALED, FIRST), PUT_ARRIVALS));

    private static Stage records(String title, String table) {
        return new Stage(title, count(table), RECORDS.formatted(SEALED, table, FIRST), PUT.formatted(table, "uuid"));
    }

    private static Stage past(String title, String record) {
        String table = record + "_past";
        return new Stage(
                title,
                count(table),
                PAST.formatted(SEALED, table, FIRST),
                "select register.reseal_past('" + record + "', :made::jsonb)");
    }

    private static String count(String table) {
        return "select count(*) from register." + table;
    }
}
