package camphor.server.casework.life;

import static camphor.server.casework.life.Need.ANSWER_BY;
import static camphor.server.casework.life.Need.BEFORE;
import static camphor.server.casework.life.Need.CAUSE;
import static camphor.server.casework.life.Need.CLASS;
import static camphor.server.casework.life.Need.DUE;
import static camphor.server.casework.life.Need.EVIDENCE;
import static camphor.server.casework.life.Need.INTO;
import static camphor.server.casework.life.Need.MEANWHILE;
import static camphor.server.casework.life.Need.MEASURES;
import static camphor.server.casework.life.Need.NOTE;
import static camphor.server.casework.life.Need.PERSON;
import static camphor.server.casework.life.Need.REVIEW_ON;
import static camphor.server.casework.life.Need.SEVERITY;
import static camphor.server.casework.life.Need.UNITS;
import static camphor.server.casework.life.State.ASSIGNED;
import static camphor.server.casework.life.State.CLOSED;
import static camphor.server.casework.life.State.FILING;
import static camphor.server.casework.life.State.FOUND;
import static camphor.server.casework.life.State.IN_WORK;
import static camphor.server.casework.life.State.KNOWN;
import static camphor.server.casework.life.State.ON_FILE;
import static camphor.server.casework.life.State.OPEN;
import static camphor.server.casework.life.State.PLANNED;
import static camphor.server.casework.life.State.REFUTED;
import static camphor.server.casework.life.State.REPORTED;
import static camphor.server.casework.life.State.SUBMITTED;
import static camphor.server.casework.life.State.UNDER_WAY;
import static camphor.server.casework.life.State.VERIFIED;
import static camphor.server.casework.life.Who.COUNTY_STAFF;
import static camphor.server.casework.life.Who.HUB_STAFF;
import static camphor.server.casework.life.Who.JOINT;
import static camphor.server.casework.life.Who.LEAD;
import static camphor.server.casework.life.Who.LEADER;
import static camphor.server.casework.life.Who.VILLAGE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The life of a problem: every step that there is, one a line. What more is asked stands in {@link Life}. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are never handed out as they are
public enum Step {
    VERIFY("核实", from(FOUND), VERIFIED, who(VILLAGE, HUB_STAFF), needing(CLASS, SEVERITY)),
    REFUTE("核实不属实", from(FOUND), REFUTED, who(VILLAGE, HUB_STAFF), needing(NOTE, EVIDENCE)),
    MERGE("并入已有问题", from(FOUND, VERIFIED), KNOWN, who(VILLAGE, HUB_STAFF), needing(INTO)),
    CLASSIFY("分类", from(FOUND, VERIFIED, REPORTED), null, who(VILLAGE, HUB_STAFF), needing(CLASS, SEVERITY)),
    REPORT("上报", from(VERIFIED), REPORTED, who(VILLAGE, HUB_STAFF), needing()),
    FIX_AT_ONCE("立行立改", from(FOUND, VERIFIED), SUBMITTED, who(VILLAGE), needing(NOTE, BEFORE, EVIDENCE)),
    SEND_BACK("退回重核", from(REPORTED), FOUND, who(HUB_STAFF), needing(NOTE)),
    ASSIGN("交办", from(REPORTED), ASSIGNED, who(HUB_STAFF), needing(UNITS, DUE)),
    TRANSFER("转办", from(ASSIGNED, PLANNED), ASSIGNED, who(LEAD, HUB_STAFF), needing(NOTE, UNITS)),
    PLAN("制定措施", from(ASSIGNED, PLANNED), PLANNED, who(LEAD), needing(CAUSE, MEASURES, PERSON, DUE)),
    BEGIN("开始整改", from(PLANNED), IN_WORK, who(LEAD), needing()),
    PART("完成配合任务", from(ASSIGNED, PLANNED, IN_WORK), null, who(JOINT), needing(NOTE)),
    SUBMIT("提交验收", from(IN_WORK), SUBMITTED, who(LEAD), needing(NOTE, EVIDENCE)),
    CHECK("验收销号", from(SUBMITTED), CLOSED, who(HUB_STAFF, LEADER, COUNTY_STAFF), needing(NOTE)),
    RETURN("退回整改", from(SUBMITTED), IN_WORK, who(HUB_STAFF, LEADER, COUNTY_STAFF), needing(NOTE)),
    FILE("申请备案", from(ASSIGNED, PLANNED, IN_WORK), FILING, who(LEAD), needing(NOTE, MEANWHILE, REVIEW_ON)),
    APPROVE("批准备案", from(FILING), ON_FILE, who(HUB_STAFF, LEADER), needing()),
    REJECT("不予备案", from(FILING), IN_WORK, who(HUB_STAFF, LEADER), needing(NOTE)),
    REVIEW("备案复核", from(ON_FILE), null, who(HUB_STAFF, LEADER), needing(NOTE, REVIEW_ON)),
    RESUME("恢复整改", from(ON_FILE), IN_WORK, who(LEAD, HUB_STAFF, LEADER), needing(NOTE, DUE)),
    REOPEN("重新整改", from(CLOSED), ASSIGNED, who(HUB_STAFF, LEADER, COUNTY_STAFF), needing(NOTE, DUE)),
    CONFIRM("回头看无反弹", from(CLOSED), null, who(HUB_STAFF, LEADER, COUNTY_STAFF), needing(NOTE)),
    PRESS("催办", UNDER_WAY, null, who(HUB_STAFF, LEADER, COUNTY_STAFF), needing(NOTE, ANSWER_BY)),
    SUPERVISE("督办", UNDER_WAY, null, who(LEADER, COUNTY_STAFF), needing(NOTE, ANSWER_BY)),
    ANSWER("答复催办", UNDER_WAY, null, who(LEAD), needing(NOTE)),
    REMARK("补充说明", OPEN, null, who(VILLAGE, LEAD, JOINT, HUB_STAFF, LEADER, COUNTY_STAFF), needing(NOTE));

    /** Steps of whoever does the work: they are not let check it. */
    public static final Set<Step> WORK = EnumSet.of(FIX_AT_ONCE, PLAN, BEGIN, PART, SUBMIT, FILE);
    /** Whoever looks whether the work is done. */
    static final Set<Step> CHECKING = EnumSet.of(CHECK, RETURN, CONFIRM, REOPEN);
    /** Steps whose evidence shows how it is afterwards. */
    public static final Set<Step> HANDS_IN = EnumSet.of(FIX_AT_ONCE, SUBMIT);
    /** Steps that can be taken back while nothing was built on them: nobody outside the house has acted on them. */
    public static final Set<Step> HARMLESS = EnumSet.of(VERIFY, CLASSIFY, REPORT, SEND_BACK, ASSIGN, BEGIN, REMARK);

    private final String zh;
    private final Set<State> from;
    private final @Nullable State to;
    private final Set<Who> who;
    private final List<Need> needs;

    /**
     * A line of the table.
     *
     * @param to null where the problem stays as it stands
     */
    Step(String zh, Set<State> from, @Nullable State to, Set<Who> who, List<Need> needs) {
        this.zh = zh;
        this.from = from;
        this.to = to;
        this.who = who;
        this.needs = needs;
    }

    private static Set<State> from(State first, State... more) {
        return EnumSet.of(first, more);
    }

    private static Set<Who> who(Who first, Who... more) {
        return EnumSet.of(first, more);
    }

    private static List<Need> needing(Need... needs) {
        return List.of(needs);
    }

    public String zh() {
        return zh;
    }

    public Set<State> from() {
        return EnumSet.copyOf(from);
    }

    /** Where it leads from there. */
    public State to(State state) {
        return to == null ? state : to;
    }

    public Set<Who> who() {
        return EnumSet.copyOf(who);
    }

    public List<Need> needs() {
        return needs;
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Step of(String id) {
        return Stream.of(values())
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
