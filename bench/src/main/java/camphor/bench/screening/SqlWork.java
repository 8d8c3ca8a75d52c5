package camphor.bench.screening;

import camphor.rules.fact.Catalogue;
import camphor.rules.language.Bindings;
import camphor.rules.sql.Dialect;
import camphor.rules.sql.Selected;
import camphor.rules.sql.Snapshotted;
import camphor.rules.sql.SubjectQuery;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts each rule's hits and unknowns by the compiled SQL, all rules of a subject in one query or one rule at a time. */
final class SqlWork {
    private final Connection connection;
    private final Dialect dialect;
    private final SubjectQuery query;

    SqlWork(Connection connection, Dialect dialect, Catalogue catalogue, Snapshotted snapshot, Bindings bindings) {
        this.connection = connection;
        this.dialect = dialect;
        this.query = new SubjectQuery(dialect, catalogue, snapshot, bindings);
    }

    /** All rules of a subject in one pass. */
    Answers together(List<BenchRule> rules) throws SQLException {
        Map<String, List<BenchRule>> bySubject = rules.stream()
                .collect(Collectors.groupingBy(BenchRule::subject, LinkedHashMap::new, Collectors.toList()));
        Map<String, Answers.Counts> answers = new HashMap<>();
        for (Map.Entry<String, List<BenchRule>> subject : bySubject.entrySet()) {
            count(subject.getKey(), subject.getValue(), answers);
        }
        return new Answers(answers);
    }

    /** The same SQL, one query a rule. */
    Answers oneByOne(List<BenchRule> rules) throws SQLException {
        Map<String, Answers.Counts> answers = new HashMap<>();
        for (BenchRule rule : rules) {
            count(rule.subject(), List.of(rule), answers);
        }
        return new Answers(answers);
    }

    private void count(String subject, List<BenchRule> rules, Map<String, Answers.Counts> answers) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(counting(subject, rules))) {
            row.next();
            for (int i = 0; i < rules.size(); i++) {
                answers.put(rules.get(i).id(), new Answers.Counts(row.getLong(2 * i + 1), row.getLong(2 * i + 2)));
            }
        }
    }

    private String counting(String subject, List<BenchRule> rules) {
        List<Selected> verdicts = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            String column = "r" + i;
            verdicts.add(new Selected.Verdict(column, rules.get(i).rule()));
            counts.add("count(*) filter (where " + dialect.quoted(column) + ")");
            counts.add("count(*) filter (where " + dialect.quoted(column) + " is null)");
        }
        return "select " + String.join(",\n  ", counts) + "\nfrom (" + query.about(subject, verdicts) + ") as judged";
    }
}
