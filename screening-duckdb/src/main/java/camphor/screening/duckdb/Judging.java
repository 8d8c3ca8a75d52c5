package camphor.screening.duckdb;

import camphor.screening.Progress;
import camphor.screening.Progress.Stage;
import camphor.screening.RunCard;
import camphor.screening.plan.SubjectPlan;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the findings of every rule, a few rules in each statement and file. */
final class Judging {
    /** More in one statement and DuckDB plans longer than it works; fewer and its threads wait for each other. */
    private static final int RULES_IN_ONE_STATEMENT = 16;

    private static final String NOTHING = """
            select null::varchar as run, null::date as as_of, null::varchar as rule, null::integer as rule_version,
                   null::varchar as subject_table, null::varchar as subject_key, null::varchar as household_id,
                   null::varchar as village_code, null::varchar as outcome, null::varchar as found,
                   null::varchar as evidence
             where false
            """;

    private final DuckDb database;
    private final Progress progress;
    private final Path directory;
    private int parts;

    Judging(DuckDb database, Progress progress, Path directory) {
        this.database = database;
        this.progress = progress;
        this.directory = directory;
    }

    /** Leaves at least one part, so that findings can be read where there are none. */
    List<Path> judge(List<SubjectPlan.Branch> rules) throws SQLException {
        for (int done = 0; done < rules.size(); done += RULES_IN_ONE_STATEMENT) {
            progress.reached(Stage.JUDGE, done, rules.size());
            together(rules.subList(done, Math.min(done + RULES_IN_ONE_STATEMENT, rules.size())));
        }
        if (parts == 0) {
            write(NOTHING);
        }
        progress.reached(Stage.JUDGE, rules.size(), rules.size());
        return IntStream.rangeClosed(1, parts)
                .mapToObj(number -> RunCard.part(directory, number))
                .toList();
    }

    private void together(List<SubjectPlan.Branch> rules) throws SQLException {
        try {
            write(rules.stream().map(SubjectPlan.Branch::query).collect(Collectors.joining("\nunion all\n")));
        } catch (SQLException e) {
            blame(rules);
            throw e;
        }
    }

    private void write(String query) throws SQLException {
        String file = Sql.file(RunCard.part(directory, ++parts));
        database.run("copy (" + query + ") to " + file + " (format parquet, compression zstd)");
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
