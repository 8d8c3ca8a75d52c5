package camphor.screening.duckdb;

import camphor.screening.Progress;
import camphor.screening.Progress.Stage;
import camphor.screening.plan.SubjectPlan;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the findings of every rule into one table, a few rules in each statement, and the table into a file. */
final class Judging {
    /** More in one statement and DuckDB plans longer than it works; fewer and its threads wait for each other. */
    private static final int RULES_IN_ONE_STATEMENT = 16;

    private static final String CREATE = """
            create table findings (
                run varchar, as_of date, rule varchar, rule_version integer, subject_table varchar,
                subject_key varchar, household_id varchar, village_code varchar, outcome varchar, found varchar,
                evidence varchar)
            """;

    private final DuckDb database;
    private final Progress progress;

    Judging(DuckDb database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    void toFile(List<SubjectPlan.Branch> rules, Path file) throws SQLException {
        database.run(CREATE);
        for (int done = 0; done < rules.size(); done += RULES_IN_ONE_STATEMENT) {
            progress.reached(Stage.JUDGE, done, rules.size());
            judge(rules.subList(done, Math.min(done + RULES_IN_ONE_STATEMENT, rules.size())));
        }
        write(file);
        progress.reached(Stage.JUDGE, rules.size(), rules.size());
    }

    /** Takes findings from Parquet files instead. */
    void collect(List<Path> patterns, Path file) throws SQLException {
        database.run(CREATE);
        for (Path pattern : patterns) {
            database.run("insert into findings by name from read_parquet(" + Sql.file(pattern) + ")");
        }
        write(file);
    }

    private void write(Path file) throws SQLException {
        database.run("copy findings to " + Sql.file(file) + " (format parquet, compression zstd)");
    }

    private void judge(List<SubjectPlan.Branch> rules) throws SQLException {
        String all = rules.stream().map(SubjectPlan.Branch::query).collect(Collectors.joining("\nunion all\n"));
        try {
            database.run("insert into findings " + all);
        } catch (SQLException e) {
            blame(rules);
            throw e;
        }
    }

    /** Runs each rule alone to tell which of them it was. */
    private void blame(List<SubjectPlan.Branch> rules) {
        for (SubjectPlan.Branch branch : rules) {
            try {
                database.run("create or replace temporary table alone as " + branch.query());
            } catch (SQLException e) {
                String rule = branch.rule().id();
                throw DuckDbRun.fault("规则 " + rule + " 无法研判", "rule " + rule + " cannot be judged", e);
            }
        }
    }
}
