package camphor.sample.fault;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.util.Set;

/** Questions that many faults ask before they choose a household. */
final class Suits {
    private Suits() {}

    static boolean any(Home home) {
        return !home.members().isEmpty();
    }

    static boolean anyRow(Home home, Row row) {
        return any(home) && row.stored().length > 0;
    }

    /** An ordinary household that no policy looks after. */
    static boolean plain(Home home) {
        return !home.onFile() && !home.onRelief();
    }

    /** Lifted, never monitored, not on relief, not relocated. */
    static boolean lifted(Home home) {
        return home.lifted()
                && !home.everMonitored()
                && !home.onRelief()
                && !home.household().yes("relocated");
    }

    static boolean relocated(Home home) {
        return home.household().yes("relocated") && !home.everMonitored();
    }

    static boolean healthy(Member member) {
        return member.ill("healthy");
    }

    static boolean grown(Member member) {
        return member.age() >= 25 && member.age() < 55;
    }

    static boolean idle(Member member) {
        return !member.works()
                && member.row().whole("work_months_last_year") == 0
                && !member.row().yes("work_plan");
    }

    /** No list but that of the insured knows the member. */
    static boolean unlisted(Home home, Member member) {
        Set<String> harmless = Set.of("insured", "work");
        return home.lists().entrySet().stream()
                .filter(list -> !harmless.contains(list.getKey()))
                .flatMap(list -> list.getValue().stream())
                .noneMatch(row -> row.layout().has("id_number") && row.is("id_number", member.key()));
    }

    /** Somebody else of the household can work. */
    static boolean othersWork(Home home, Member member) {
        return home.any(other -> other != member && other.canWork());
    }

    static boolean compulsory(Member member) {
        return member.schoolAge() >= 6 && member.schoolAge() < 15;
    }

    /** A pupil of the nine years whom no aid, no disability and no relief concerns. */
    static boolean plainPupil(Home home, Member member) {
        return plain(home) && compulsory(member) && member.inSchool() && healthy(member) && unaided(home, member);
    }

    private static boolean unaided(Home home, Member member) {
        return home.rows("school_aid", member).isEmpty()
                && home.rows("left_behind_child", member).isEmpty();
    }
}
