package camphor.server.casework.ledger;

import camphor.server.casework.problem.ProblemFilter;
import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actors;
import camphor.workbook.out.LedgerLayout;
import camphor.workbook.out.LedgerSheet;
import camphor.workbook.out.WorkbookWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a ledger; each sheet says who took it out and when, and so does the audit. */
@Component
class WriteLedger {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Lines lines;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    WriteLedger(Lines lines, Actors actors, Audit audit, Clock clock) {
        this.lines = lines;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void write(Kind kind, ProblemFilter filter, Path path) {
        List<Line> shown = lines.of(kind, filter);
        String mark = "导出人：" + actors.require().name() + "　导出时间："
                + LocalDateTime.now(clock).format(MINUTE);
        LedgerLayout layout = LedgerLayout.of(
                        kind.title(),
                        kind.title(),
                        mark + "　仅限工作使用，不得外传",
                        kind.columns().stream().map(Column::column).toList())
                .signed("合计 " + shown.size() + " 条　　填表人：　　　　审核人：");
        try (WorkbookWriter writer = WorkbookWriter.to(path).marked(mark)) {
            LedgerSheet sheet = writer.sheet(layout);
            for (Line line : shown) {
                sheet.row(kind.columns().stream().map(column -> column.of(line)).toArray());
            }
        }
        audit.record(
                Deed.of("ledger-exported").with("ledger", kind.title()).with("rows", String.valueOf(shown.size())));
    }
}
