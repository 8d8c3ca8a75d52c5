package camphor.rules.term;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The wording of each form of term. */
final class PhraseCases implements Cases<String> {
    private final Phrases words;

    PhraseCases(Phrases words) {
        this.words = words;
    }

    private String beside(Term term, @Nullable String codeList) {
        return term instanceof Term.Literal literal ? words.constant(literal.value(), codeList) : operand(term);
    }

    private String operand(Term term) {
        boolean several = term instanceof Term.And || term instanceof Term.Or || term instanceof Term.If;
        return several ? "（" + term.read(this) + "）" : term.read(this);
    }

    private String joined(List<Term> parts, String word) {
        return parts.stream().map(this::operand).collect(Collectors.joining(word));
    }

    @Override
    public String literal(Term.Literal term) {
        return words.constant(term.value(), term.type().codeList());
    }

    @Override
    public String parameter(Term.Parameter term) {
        return "参数 " + term.name();
    }

    @Override
    public String asOf(Term.AsOf term) {
        return "截止日";
    }

    @Override
    public String fact(Term.FactOf term) {
        return words.way(term.at()) + words.fact(term.table(), term.fact());
    }

    @Override
    public String derived(Term.Derived term) {
        return words.way(term.at()) + words.fact(term.table(), term.fact());
    }

    @Override
    public String known(Term.Known term) {
        return operand(term.of()) + " 已知";
    }

    @Override
    public String reached(Term.Reached term) {
        String way = words.way(term.at());
        return "有" + way.substring(0, way.length() - 1);
    }

    @Override
    public String delivered(Term.Delivered term) {
        return "已提供" + words.way(term.owner()) + words.relation(term.table(), term.relation());
    }

    @Override
    public String and(Term.And term) {
        return joined(term.parts(), " 且 ");
    }

    @Override
    public String or(Term.Or term) {
        return joined(term.parts(), " 或 ");
    }

    @Override
    public String not(Term.Not term) {
        if (term.of() instanceof Term.OneOf oneOf) {
            return membership(oneOf, " 不属于 ");
        }
        if (term.of() instanceof Term.Compare compare) {
            return new Term.Compare(compare.by().opposite(), compare.left(), compare.right()).read(this);
        }
        return "并非（" + term.of().read(this) + "）";
    }

    @Override
    public String choice(Term.If term) {
        return "若 " + operand(term.condition()) + " 则 " + operand(term.then()) + " 否则 " + operand(term.otherwise());
    }

    @Override
    public String compare(Term.Compare term) {
        String sign = switch (term.by()) {
            case EQUAL -> "=";
            case NOT_EQUAL -> "≠";
            case BELOW -> "<";
            case AT_MOST -> "≤";
            case ABOVE -> ">";
            case AT_LEAST -> "≥";
        };
        return beside(term.left(), term.right().type().codeList())
                + " "
                + sign
                + " "
                + beside(term.right(), term.left().type().codeList());
    }

    @Override
    public String oneOf(Term.OneOf term) {
        return membership(term, " 属于 ");
    }

    private String membership(Term.OneOf term, String word) {
        String codeList = term.item().type().codeList();
        return operand(term.item())
                + word
                + term.options().stream()
                        .map(option -> beside(option, codeList))
                        .collect(Collectors.joining("、"));
    }

    @Override
    public String holds(Term.Holds term) {
        return operand(term.codes()) + " 含 "
                + beside(term.item(), term.codes().type().codeList());
    }

    @Override
    public String codesSize(Term.CodesSize term) {
        return operand(term.codes()) + "的项数";
    }

    @Override
    public String arithmetic(Term.Arithmetic term) {
        String sign = switch (term.by()) {
            case PLUS -> "+";
            case MINUS -> "−";
            case TIMES -> "×";
            case DIVIDE -> "÷";
            case REMAINDER -> "除余";
        };
        return "（" + operand(term.left()) + " " + sign + " " + operand(term.right()) + "）";
    }

    @Override
    public String negative(Term.Negative term) {
        return "−" + operand(term.of());
    }

    @Override
    public String extreme(Term.Extreme term) {
        return operand(term.left()) + "与" + operand(term.right()) + (term.least() ? "的较小者" : "的较大者");
    }

    @Override
    public String converted(Term.Converted term) {
        return operand(term.of());
    }

    @Override
    public String timeBetween(Term.TimeBetween term) {
        return "从" + operand(term.from()) + "到" + operand(term.to()) + "的" + unit(term.unit());
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case YEAR -> "整年数";
            case MONTH -> "整月数";
            case DAY -> "天数";
        };
    }

    @Override
    public String shifted(Term.Shifted term) {
        return operand(term.day()) + "后 " + operand(term.by()) + (term.unit() == Unit.DAY ? " 天" : " 个月");
    }

    @Override
    public String datePart(Term.DatePart term) {
        String part = switch (term.unit()) {
            case YEAR -> "的年份";
            case MONTH -> "的月份";
            case DAY -> "的日";
        };
        return operand(term.day()) + part;
    }

    @Override
    public String schoolAge(Term.SchoolAge term) {
        return "学年初年龄";
    }

    @Override
    public String textSize(Term.TextSize term) {
        return operand(term.text()) + "的字数";
    }

    @Override
    public String textAsk(Term.TextAsk term) {
        String word = switch (term.test()) {
            case STARTS_WITH -> " 以…开头：";
            case ENDS_WITH -> " 以…结尾：";
            case CONTAINS -> " 含有 ";
        };
        return operand(term.text()) + word + operand(term.part());
    }

    @Override
    public String matches(Term.Matches term) {
        return operand(term.text()) + " 符合格式 " + term.pattern().written();
    }

    @Override
    public String substring(Term.Substring term) {
        return operand(term.text()) + "的一段";
    }

    @Override
    public String joined(Term.Joined term) {
        return operand(term.left()) + "连" + operand(term.right());
    }

    @Override
    public String aggregate(Term.Aggregate term) {
        Phrases inside = words.inside(term);
        String list = words.way(term.owner()) + words.relation(term.table(), term.relation());
        boolean all = term.condition().equals(Term.Literal.TRUE);
        String which = all ? list : list + "（" + inside.of(term.condition()) + "）";
        return switch (term.by()) {
            case EXISTS -> "有" + which;
            case COUNT -> which + "数";
            case SUM -> which + "的" + inside.of(term.gathered()) + "合计";
            case MIN -> which + "的" + inside.of(term.gathered()) + "最小值";
            case MAX -> which + "的" + inside.of(term.gathered()) + "最大值";
            case MEDIAN -> which + "的" + inside.of(term.gathered()) + "中位数";
        };
    }
}
