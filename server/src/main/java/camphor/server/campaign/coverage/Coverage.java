package camphor.server.campaign.coverage;

import static camphor.server.campaign.CampaignRefusal.COVERAGE_BY_UNKNOWN;

import camphor.server.campaign.Campaign;
import camphor.server.org.Divisions;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sums the matrix by village or by the person whose task it is; each figure opens into its households. */
@Component
class Coverage {
    private static final String SUMS = """
            select %s as code, %s as name, clause, count(*) filter (where state = 'done') as done,
                   count(*) filter (where state = 'missing') as missing,
                   count(*) filter (where state = 'not-due') as not_due
              from cell
             group by 1, clause
            """;

    private final Cells cells;
    private final JdbcClient jdbc;
    private final Divisions divisions;

    Coverage(Cells cells, JdbcClient jdbc, Divisions divisions) {
        this.cells = cells;
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    /** The clauses as columns, villages or people as rows, and a row for all of them. */
    @Schema(name = "Coverage")
    record Matrix(List<Column> clauses, List<Line> rows, Line total) {}

    /** A clause. */
    @Schema(name = "CoverageClause")
    record Column(String id, String title) {}

    /**
     * A village, or a person.
     *
     * @param code the village's code, or the account; empty for households that nobody has
     */
    @Schema(name = "CoverageLine")
    record Line(String code, String name, List<Cell> cells) {}

    /** In how many households a clause is due (done or missing), and in how many it need not be asked. */
    @Schema(name = "CoverageCell")
    record Cell(String clause, long due, long done, long missing, long notDue) {
        static Cell none(String clause) {
            return new Cell(clause, 0, 0, 0, 0);
        }

        Cell and(Cell more) {
            return new Cell(clause, due + more.due, done + more.done, missing + more.missing, notDue + more.notDue);
        }
    }

    /** A figure of the query. */
    private record Sum(String code, String name, String clause, long done, long missing, long notDue) {
        Cell cell() {
            return new Cell(clause, done + missing, done, missing, notDue);
        }
    }

    @Transactional(readOnly = true)
    Matrix matrix(UUID campaign, String by, @Nullable String division, @Nullable LocalDate asOf) {
        boolean byVillage = by.equals("village");
        if (!byVillage && !by.equals("person")) {
            throw COVERAGE_BY_UNKNOWN.at("by");
        }
        Cells.Query query = cells.query(campaign, division, asOf);
        String sums = byVillage
                ? SUMS.formatted("village_code", "min(village_code)")
                : SUMS.formatted("coalesce(given_to, '')", "coalesce(min(given_to_name), '')");
        List<Sum> found = jdbc.sql(query.text() + sums)
                .params(query.parameters())
                .query(Sum.class)
                .list();
        return matrix(query.clauses(), found, byVillage);
    }

    private Matrix matrix(List<Campaign.Clause> clauses, List<Sum> found, boolean byVillage) {
        Map<String, Map<String, Cell>> rows = new TreeMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Cell> total = new LinkedHashMap<>();
        found.forEach(sum -> {
            rows.computeIfAbsent(sum.code(), code -> new LinkedHashMap<>()).put(sum.clause(), sum.cell());
            names.put(sum.code(), sum.name());
            total.merge(sum.clause(), sum.cell(), Cell::and);
        });
        if (byVillage) {
            names.putAll(divisions.names(names.keySet()));
        }
        List<Line> lines = new ArrayList<>();
        rows.forEach((code, cellsOf) -> lines.add(line(code, names.getOrDefault(code, code), clauses, cellsOf)));
        return new Matrix(
                clauses.stream()
                        .map(clause -> new Column(clause.id(), clause.title()))
                        .toList(),
                lines,
                line("", "合计", clauses, total));
    }

    private static Line line(String code, String name, List<Campaign.Clause> clauses, Map<String, Cell> cells) {
        return new Line(
                code,
                name,
                clauses.stream()
                        .map(clause -> cells.getOrDefault(clause.id(), Cell.none(clause.id())))
                        .toList());
    }
}
