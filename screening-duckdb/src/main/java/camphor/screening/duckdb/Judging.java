package camphor.screening.duckdb;

import camphor.screening.Progress;
import camphor.screening.Progress.Stage;
import camphor.screening.RunCard;
import camphor.screening.duckdb.SideBySide.Work;
import camphor.screening.plan.SubjectPlan;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the findings of every rule, a few rules in each statement and file. */
final class Judging {
    /** More in one statement and DuckDB plans longer than in proportion; fewer and there are very many files. */
    private static final int RULES_IN_ONE_STATEMENT = 16;

    private static final String NOTHING = """
            select null::varchar as run, null::date as as_of, null::varchar as rule, null::integer as rule_version,
                   null::varchar as subject_table, null::varchar as subject_key, null::varchar as household_id,
                   null::varchar as village_code, null::varchar as outcome, null::varchar as found,
                   null::varchar as evidence
             where false
            """;

    private final DuckDb database;
    private final int threads;
    private final Progress progress;
    private final Path directory;

    Judging(DuckDb database, int threads, Progress progress, Path directory) {
        this.database = database;
        this.threads = threads;
        this.progress = progress;
        this.directory = directory;
    }

    /** Leaves at least one part, so that findings can be read where there are none. */
    List<Path> judge(List<SubjectPlan.Branch> rules) throws SQLException {
        List<Path> parts = new ArrayList<>();
        List<Work> works = new ArrayList<>();
        for (int from = 0; from < rules.size(); from += RULES_IN_ONE_STATEMENT) {
            List<SubjectPlan.Branch> some = rules.subList(from, Math.min(from + RULES_IN_ONE_STATEMENT, rules.size()));
            Path part = RunCard.part(directory, parts.size() + 1);
            parts.add(part);
            works.add(connection -> judge(connection, some, part));
        }
        if (parts.isEmpty()) {
            parts.add(RunCard.part(directory, 1));
            works.add(connection -> write(connection, NOTHING, parts.get(0)));
        }
        new SideBySide(database, threads)
                .run(works, done -> progress.reached(Stage.JUDGE, done * RULES_IN_ONE_STATEMENT, rules.size()));
        progress.reached(Stage.JUDGE, rules.size(), rules.size());
        return parts;
    }

    private static void judge(DuckDb connection, List<SubjectPlan.Branch> rules, Path part) throws SQLException {
        String all = rules.stream().map(SubjectPlan.Branch::query).collect(Collectors.joining("\nunion all\n"));
        try {
            write(connection, all, part);
        } catch (SQLException e) {
            blame(connection, rules);
            throw e;
        }
    }

    private static void write(DuckDb connection, String query, Path part) throws SQLException {
        connection.run("copy (" + query + ") to " + Sql.file(part) + " (format parquet, compression zstd)");
    }

    /** Runs each rule alone to tell which of them it was. */
    private static void blame(DuckDb connection, List<SubjectPlan.Branch> rules) {
        for (SubjectPlan.Branch branch : rules) {
            try {
                connection.run("create or replace temporary table alone as " + branch.query());
            } catch (SQLException e) {
                String rule = branch.rule().id();
                throw DuckDbRun.fault("规则 " + rule + " 无法研判", "rule " + rule + " cannot be judged", e);
            }
        }
    }
}
