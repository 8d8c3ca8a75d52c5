package camphor.pack.explain;

import camphor.pack.Clause;
import camphor.pack.Milestone;
import camphor.pack.explain.PackMatrix.Part;
import java.util.List;
import java.util.stream.Collectors;

/** The matrix as text; a dash is what a clause does not need, 无 what it needs and lacks. */
record MatrixText(PackMatrix matrix, Language language) {
    String table() {
        TextTable table = new TextTable(6, 26, 5, 22, 24, 30, 10, 14);
        table.row(
                in("条款", "clause"),
                in("内容", "what"),
                in("类", "kind"),
                in("责任单位", "owners"),
                in("排查问题", "questions"),
                in("规则", "rules"),
                in("指标", "indicators"),
                in("节点", "milestone"));
        matrix.rows().forEach(row -> add(table, row));
        return table.text();
    }

    private void add(TextTable table, PackMatrix.Row row) {
        Clause clause = row.clause();
        Milestone milestone = row.milestone();
        table.row(
                clause.id(),
                language.of(clause.title()),
                clause.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining()),
                cell(row, Part.OWNER, row.owners().stream().map(language::of).toList()),
                cell(row, Part.QUESTION, row.questions()),
                cell(row, Part.RULE, row.rules()),
                cell(row, Part.INDICATOR, row.indicators()),
                cell(
                        row,
                        Part.MILESTONE,
                        milestone == null ? List.of() : List.of(milestone.id() + " " + milestone.until())));
    }

    private String cell(PackMatrix.Row row, Part part, List<String> entries) {
        if (entries.isEmpty()) {
            return row.needs(part) ? in("无", "NONE") : "-";
        }
        return String.join(in("、", ", "), entries);
    }

    /** Plainly, which clauses lack what. */
    String lacking() {
        List<PackMatrix.Row> incomplete = matrix.incomplete();
        if (incomplete.isEmpty()) {
            return in("每条条款的责任单位、问题、规则、指标、节点齐全。\n", "No clause lacks anything it needs.\n");
        }
        return incomplete.stream()
                .map(row -> row.clause().id()
                        + in(" 缺：", " lacks: ")
                        + row.lacking().stream().map(this::name).collect(Collectors.joining(in("、", ", "))))
                .collect(Collectors.joining("\n", in("不完整的条款：\n", "Incomplete clauses:\n"), "\n"));
    }

    private String name(Part part) {
        return switch (part) {
            case OWNER -> in("责任单位", "owner");
            case QUESTION -> in("排查问题", "question");
            case RULE -> in("规则", "rule");
            case INDICATOR -> in("指标", "indicator");
            case MILESTONE -> in("节点", "milestone");
        };
    }

    private String in(String zh, String en) {
        return language.of(zh, en);
    }
}
