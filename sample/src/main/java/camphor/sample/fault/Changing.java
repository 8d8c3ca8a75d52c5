package camphor.sample.fault;

import camphor.sample.chance.IdentityNumbers;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Purse;
import camphor.sample.row.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes that keep everything else of a household in order, so that only the fault itself remains. */
final class Changing {
    private static final List<String> WORK = List.of(
            "work_place",
            "work_county",
            "employer",
            "work_kind",
            "work_from",
            "monthly_wage",
            "public_post",
            "public_post_months");

    private Changing() {}

    /** Gives a member another identity number, in the register and in every list. */
    static void renumber(Home home, Member member, String number) {
        String before = member.key();
        String certificate = member.row().text("id_number").substring(Math.min(18, before.length()));
        for (List<Row> rows : home.lists().values()) {
            rows.stream()
                    .filter(row -> row.layout().has("id_number") && row.is("id_number", before))
                    .forEach(row -> row.set("id_number", number));
        }
        member.set("id_number", number + certificate);
        if (member.relation("head")) {
            home.household().set("head_id_number", number + certificate);
        }
    }

    /** Gives a member another birth date, with an identity number that says the same. */
    static void reborn(Home home, Member member, LocalDate birth) {
        member.set("birth_date", birth);
        renumber(home, member, number(member, birth, member.male()));
    }

    /** Another valid number of the same village, which nobody has. */
    static String number(Member member, LocalDate birth, boolean male) {
        int village = Integer.parseInt(member.row().text("household_id").substring(2, 5));
        int person = Integer.parseInt(member.row().text("person_id").substring(5, 11));
        return IdentityNumbers.of(village, birth, male, 99 - person % 40);
    }

    /** Takes a member off the register; the counts and the income per head follow. */
    static void leave(Home home, Member member, LocalDate day, @Nullable String reason) {
        home.removeFromLists(member);
        member.row().set("removed_on", day).set("removed_reason", reason);
        recount(home);
    }

    /** Brings the stated number of members and the income per head in line with the members. */
    static void recount(Home home) {
        int members = home.active().size();
        home.household().set("stated_members", members);
        home.rows("dibao").forEach(row -> row.set("persons", members));
        Purse.settle(home);
    }

    /** Raises or lowers this year's operating income until the net income per head is what is asked for. */
    static void netPerHead(Home home, int yuan) {
        Row income = Purse.thisYear(home);
        long missing = (long) yuan * home.active().size() - Purse.net(income).longValue();
        income.set("operating_income", income.money("operating_income").longValue() + Math.max(0, missing))
                .set("operating_cost", income.money("operating_cost").longValue() + Math.max(0, -missing));
        Purse.settle(home);
    }

    /** Nobody of the household works for wages, this year or last. */
    static void stopWork(Home home) {
        for (Member member : home.members()) {
            member.set("work_months", 0).set("work_months_last_year", 0);
            WORK.forEach(member.row()::blank);
        }
        List.of("work", "public_post", "travel_subsidy").forEach(home.lists()::remove);
        Row income = Purse.thisYear(home);
        income.set("property", income.money("property").add(income.money("wages")))
                .set("wages", 0);
    }

    /** A row of a list about somebody whom no household knows. */
    static Row stranger(Home home, String table) {
        Member head = home.head();
        LocalDate birth = head.birth().plusDays(1);
        return home.add(table, head).set("name", "查无此人（样例）").set("id_number", number(head, birth, head.male()));
    }

    static Row copy(Home home, Row row) {
        Row copy = home.add(row.layout().table().id());
        row.layout().facts().forEach(fact -> copy.set(fact.id(), row.get(fact.id())));
        return copy;
    }
}
