package camphor.sample.fault;

import camphor.sample.row.Community;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Faults that no household has alone: one phone for many, one helper for too many, fewer people at work. */
final class Across {
    private static final int TOO_MANY_PHONES = 6;
    private static final int TOO_MANY_HOUSEHOLDS = 16;

    private Across() {}

    /** @param turn whether it is the village's turn for the faults that touch many households */
    static List<Planted> plant(Community community, List<Home> homes, Set<Home> touched, boolean turn) {
        List<Planted> planted = new ArrayList<>();
        if (turn) {
            phone(free(homes, touched, Suits::plain, TOO_MANY_PHONES), planted);
            helper(free(homes, touched, Suits::plain, TOO_MANY_HOUSEHOLDS), planted);
        }
        work(community, homes, touched, planted);
        return planted;
    }

    private static void phone(List<Home> homes, List<Planted> planted) {
        for (Home home : homes) {
            home.household().set("phone", homes.get(0).household().get("phone"));
            planted.add(one("phone-shared", home, "Q-identity-22-phone-shared", home.household()));
        }
    }

    private static void helper(List<Home> homes, List<Planted> planted) {
        for (Home home : homes) {
            Row helper = home.add("helper")
                    .set("helper_name", "样例责任人（样例）")
                    .set("helper_unit", "乡人民政府")
                    .set("helper_post", "干部")
                    .set("helper_phone", "15400000001")
                    .set("helper_key", "BFX" + homes.get(0).id())
                    .set("state", "serving")
                    .set("helped_from", home.setting().ago(200));
            planted.add(one("helper-of-too-many", home, "Q-helper-01-too-many", helper));
        }
    }

    /** Members of lifted households who worked last year and do not now, just so many that the village falls behind. */
    private static void work(Community community, List<Home> homes, Set<Home> touched, List<Planted> planted) {
        if (homes.stream().anyMatch(home -> !home.household().has("kind"))) {
            return;
        }
        long ahead = count(homes, m -> m.row().whole("work_months") > 0)
                - count(homes, m -> m.row().whole("work_months_last_year") > 0);
        for (Home home : homes) {
            if (home.lifted() && !touched.contains(home)) {
                for (Member member : home.active()) {
                    if (ahead >= 0
                            && member.canWork()
                            && !member.works()
                            && member.row().whole("work_months_last_year") == 0) {
                        member.set("work_months_last_year", 6);
                        ahead--;
                    }
                }
            }
        }
        if (ahead < 0) {
            Row village = community.rows("village").get(0);
            List<Expected> expected = List.of(new Expected("S3.3a-fewer-at-work", village, true));
            planted.add(new Planted("fewer-at-work", "", community.village().code(), expected));
        }
    }

    private static long count(List<Home> homes, Predicate<Member> wanted) {
        return homes.stream()
                .filter(Home::lifted)
                .flatMap(home -> home.active().stream())
                .filter(Member::canWork)
                .filter(wanted)
                .count();
    }

    /** So many households that no other fault has touched; none when there are not enough. */
    private static List<Home> free(List<Home> homes, Set<Home> touched, Predicate<Home> wanted, int many) {
        List<Home> free = homes.stream()
                .filter(home -> !touched.contains(home) && wanted.test(home))
                .limit(many)
                .toList();
        if (free.size() < many) {
            return List.of();
        }
        touched.addAll(free);
        return free;
    }

    private static Planted one(String fault, Home home, String rule, Row subject) {
        return new Planted(fault, home.id(), home.village().code(), List.of(new Expected(rule, subject, true)));
    }
}
