package camphor.server.casework.ledger;

import camphor.workbook.out.LedgerColumn;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of the ledgers, under the heading that officers know; some may be filled in and come back. */
@SuppressWarnings("ImmutableEnumChecker") // columns are records, values are read from a line
enum Column {
    NUMBER(LedgerColumn.text("问题编号"), Line::number),
    VILLAGE(LedgerColumn.text("村（社区）"), Line::village),
    HOUSEHOLD(LedgerColumn.text("户编号"), Line::householdNumber),
    SUBJECT(LedgerColumn.text("户主或对象"), Line::subjectName),
    CLAUSE(LedgerColumn.text("条款"), Line::clause),
    WHAT(LedgerColumn.wrapped("问题"), Line::what),
    CLASS(LedgerColumn.text("类别"), Line::className),
    SEVERITY(LedgerColumn.text("程度"), Line::severity),
    SOURCE(LedgerColumn.text("来源"), Line::source),
    FOUND_BY(LedgerColumn.text("发现人"), Line::foundByName),
    FOUND_ON(LedgerColumn.date("发现日期"), Line::foundOn),
    STATE(LedgerColumn.text("进展"), Line::state),
    UNITS(LedgerColumn.wrapped("责任单位"), Line::units),
    CAUSE(LedgerColumn.wrapped("原因"), Line::cause),
    MEASURES(LedgerColumn.wrapped("整改措施"), Line::measures),
    PERSON(LedgerColumn.text("责任人"), Line::person),
    DUE(LedgerColumn.date("整改时限"), Line::due),
    MEANWHILE(LedgerColumn.wrapped("过渡措施"), Line::meanwhile),
    REASON(LedgerColumn.wrapped("客观原因"), Line::reason),
    REVIEW_ON(LedgerColumn.date("下次复核日期"), Line::reviewOn),
    CLOSED_ON(LedgerColumn.date("销号日期"), Line::closedOn),
    CLOSED_BY(LedgerColumn.text("验收人"), Line::closedByName);

    private final LedgerColumn column;
    private final Function<Line, @Nullable Object> value;

    Column(LedgerColumn column, Function<Line, @Nullable Object> value) {
        this.column = column;
        this.value = value;
    }

    LedgerColumn column() {
        return column;
    }

    String heading() {
        return column.heading();
    }

    @Nullable
    Object of(Line line) {
        return value.apply(line);
    }

    /** As it stands in a cell, for comparing. */
    String text(Line line) {
        Object shown = of(line);
        return shown == null ? "" : shown.toString().strip();
    }

    /** Whether what somebody wrote there is taken back in. */
    boolean comesBack() {
        return this == CAUSE || this == MEASURES || this == PERSON || this == DUE;
    }
}
