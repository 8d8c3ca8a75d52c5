package camphor.server.casework.notice;

import camphor.server.casework.life.Step;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody is told. */
enum Kind {
    ASSIGNED("新交办"),
    RETURNED("退回整改"),
    PRESSED("催办"),
    SUPERVISED("督办"),
    ANSWERED("已答复催办"),
    TO_CHECK("等待验收"),
    TO_APPROVE("等待备案审批"),
    DUE_SOON("即将到期"),
    LATE("已逾期"),
    REVIEW_DUE("备案到期复核"),
    ANSWER_LATE("催办逾期未答复");

    private final String zh;

    Kind(String zh) {
        this.zh = zh;
    }

    String zh() {
        return zh;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** What a step tells; null for one that tells nobody anything. */
    static @Nullable Kind told(Step step) {
        return switch (step) {
            case ASSIGN, TRANSFER, REOPEN, RESUME -> ASSIGNED;
            case RETURN, REJECT -> RETURNED;
            case PRESS -> PRESSED;
            case SUPERVISE -> SUPERVISED;
            case ANSWER -> ANSWERED;
            case SUBMIT, FIX_AT_ONCE -> TO_CHECK;
            case FILE -> TO_APPROVE;
            case VERIFY,
                    REFUTE,
                    MERGE,
                    CLASSIFY,
                    REPORT,
                    SEND_BACK,
                    PLAN,
                    BEGIN,
                    PART,
                    CHECK,
                    APPROVE,
                    REVIEW,
                    CONFIRM,
                    REMARK -> null;
        };
    }

    /** To whom: the unit that leads, or the hub. */
    String to() {
        return switch (this) {
            case ASSIGNED, RETURNED, PRESSED, SUPERVISED, DUE_SOON, LATE -> "LEAD";
            case ANSWERED, TO_CHECK, TO_APPROVE, REVIEW_DUE, ANSWER_LATE -> "HUB";
        };
    }
}
