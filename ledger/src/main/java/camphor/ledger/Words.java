package camphor.ledger;

import camphor.pack.Indicator.Direction;
import camphor.pack.WrittenRule.Category;
import camphor.pack.WrittenRule.FaultField;
import camphor.pack.WrittenRule.Severity;
import camphor.screening.Change;
import camphor.screening.Standing;
import org.jspecify.annotations.Nullable;

/** How officers call the kinds of things that ledgers sort by. */
public final class Words {
    private static final String SHORT = "未达到";
    private static final String ADDED = "计入";

    private Words() {}

    public static String of(Category category) {
        return switch (category) {
            case PROBLEM -> "问题";
            case GAP -> "应享未享";
            case LEAK -> "享而不应";
            case QUALITY -> "数据质量";
            case WARNING -> "风险预警";
        };
    }

    /** The plan's four fields: 责任落实、政策落实、工作落实、巩固成效. */
    public static String of(FaultField field) {
        return switch (field) {
            case DUTY -> "责任落实";
            case POLICY -> "政策落实";
            case WORK -> "工作落实";
            case RESULT -> "巩固成效";
        };
    }

    public static String of(Severity severity) {
        return switch (severity) {
            case HIGH -> "高";
            case MEDIUM -> "中";
            case LOW -> "低";
        };
    }

    public static String of(Change.@Nullable Kind change) {
        if (change == null) {
            return "";
        }
        return switch (change) {
            case NEW -> "新增";
            case STILL -> "仍存在";
            case CHANGED -> "有变化";
            case GONE -> "已消除";
        };
    }

    public static String of(IndicatorLine.Verdict verdict) {
        return switch (verdict) {
            case MET -> "达标";
            case MISSED -> "未达标";
            case UNKNOWN -> "无法判断";
            case NOBODY -> "无对象";
        };
    }

    /** What a subject's place means for the indicator; of what is only added up it says that it is in the sum. */
    public static String of(IndicatorLine line, Standing standing) {
        return switch (standing) {
            case UNKNOWN -> "资料不全";
            case BELOW -> line.direction() == Direction.AT_LEAST ? SHORT : ADDED;
            case ABOVE -> line.counted() && line.direction() != Direction.AT_LEAST ? SHORT : ADDED;
        };
    }

    /** The source column of the ledger: which of the usual sources a machine finding belongs to. */
    public static String sourceOf(Category category) {
        return category == Category.WARNING ? "部门预警" : "系统规则";
    }
}
