package camphor.sample.row;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A person of a home: the register row, and what is often asked of it. */
public final class Member {
    private final Row row;
    private final Setting setting;

    Member(Row row, Setting setting) {
        this.row = row;
        this.setting = setting;
    }

    public Row row() {
        return row;
    }

    public Member set(String factId, Object value) {
        row.set(factId, value);
        return this;
    }

    public LocalDate birth() {
        return row.day("birth_date");
    }

    /** Whole years on the day of the data. */
    public int age() {
        return (int) ChronoUnit.YEARS.between(birth(), setting.asOf());
    }

    /** Whole years on 31 August before the running school year. */
    public int schoolAge() {
        return (int) ChronoUnit.YEARS.between(birth(), setting.schoolYear().minusDays(1));
    }

    public boolean male() {
        return row.is("sex", "male");
    }

    public boolean relation(String code) {
        return row.is("relation", code);
    }

    /** Still counted as a member. */
    public boolean active() {
        return !row.has("removed_on");
    }

    public boolean inSchool() {
        return row.has("school_state")
                && !row.is("school_state", "not_in_school")
                && !row.is("school_state", "preschool_age")
                && !row.is("school_state", "kindergarten");
    }

    public boolean canWork() {
        return row.is("labour", "ordinary") || row.is("labour", "skilled") || row.is("labour", "weak");
    }

    public boolean works() {
        return row.whole("work_months") > 0;
    }

    /** Works so far away that nobody comes home in the evening. */
    public boolean away() {
        return works()
                && (row.is("work_place", "outside")
                        || row.is("work_place", "province")
                        || row.is("work_place", "city"));
    }

    public boolean ill(String code) {
        return row.holds("health", code);
    }

    /** Disabled of grade 1 or 2. */
    public boolean severelyDisabled() {
        return ill("disabled") && row.whole("disability_grade") <= 2;
    }

    /** The first 18 characters of the identity document, by which lists are matched. */
    public String key() {
        String number = row.text("id_number");
        return number.length() > 18 ? number.substring(0, 18) : number;
    }
}
