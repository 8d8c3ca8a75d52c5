package camphor.sample.row;

import camphor.sample.place.Village;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A household with its members and every row that registers and lists keep about it. */
public final class Home {
    private final Village village;
    private final Setting setting;
    private final Row household;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, List<Row>> lists = new LinkedHashMap<>();

    public Home(Village village, Setting setting, String id) {
        this.village = village;
        this.setting = setting;
        household = setting.layouts().row("household").set("household_id", id);
    }

    public Village village() {
        return village;
    }

    public Setting setting() {
        return setting;
    }

    public String id() {
        return household.text("household_id");
    }

    public Row household() {
        return household;
    }

    /** All persons of the register, those who have left too. */
    public List<Member> members() {
        return members;
    }

    public List<Member> active() {
        return members.stream().filter(Member::active).toList();
    }

    public Member head() {
        return members.get(0);
    }

    public Optional<Member> first(Predicate<Member> wanted) {
        return members.stream().filter(Member::active).filter(wanted).findFirst();
    }

    public boolean any(Predicate<Member> wanted) {
        return first(wanted).isPresent();
    }

    public boolean lifted() {
        return household.is("kind", "lifted");
    }

    public boolean everMonitored() {
        return household.has("monitoring_kind") && !household.is("monitoring_kind", "none");
    }

    public boolean monitored() {
        return everMonitored() && !household.has("risk_removed_on");
    }

    public boolean riskRemoved() {
        return everMonitored() && household.has("risk_removed_on");
    }

    /** Lifted or monitored: most policies ask just that. */
    public boolean supported() {
        return lifted() || monitored();
    }

    public boolean onFile() {
        return lifted() || everMonitored();
    }

    public boolean onDibao() {
        return any(member -> member.row().yes("on_dibao"));
    }

    public boolean onTekun() {
        return any(member -> member.row().yes("on_tekun"));
    }

    public boolean onRelief() {
        return onDibao() || onTekun();
    }

    public Member addMember() {
        Member member = new Member(setting.layouts().row("person").set("household_id", id()), setting);
        members.add(member);
        return member;
    }

    /** A new row about this household in a list. */
    public Row add(String table) {
        Row row = setting.layouts().row(table);
        if (row.layout().has("household_id")) {
            row.set("household_id", id());
        }
        if (row.layout().has("head_name")) {
            row.set("head_name", household.get("head_name"));
        }
        lists.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
        return row;
    }

    /** A new row about one member in a list. */
    public Row add(String table, Member member) {
        return add(table).set("name", member.row().get("name")).set("id_number", member.key());
    }

    public Map<String, List<Row>> lists() {
        return lists;
    }

    public List<Row> rows(String table) {
        return lists.getOrDefault(table, List.of());
    }

    public List<Row> rows(String table, Member member) {
        return rows(table).stream()
                .filter(row -> row.layout().has("id_number") && row.is("id_number", member.key()))
                .toList();
    }

    public void remove(String table, Member member) {
        rows(table, member).forEach(this::drop);
    }

    /** No list knows the member any more. */
    public void removeFromLists(Member member) {
        lists.keySet().forEach(table -> remove(table, member));
    }

    /** Takes one row out of its list. */
    public void drop(Row row) {
        lists.values().forEach(rows -> rows.removeIf(other -> other == row));
    }
}
