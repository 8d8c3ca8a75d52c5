package camphor.sample.fault;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a fault is planted: a home, and in it a member or a row; and what is expected of the rules then. */
final class Scene {
    private final Home home;
    private final @Nullable Member member;
    private final @Nullable Row row;
    private final Dice dice;
    private final List<Expected> expected = new ArrayList<>();

    Scene(Home home, @Nullable Member member, @Nullable Row row, Dice dice) {
        this.home = home;
        this.member = member;
        this.row = row;
        this.dice = dice;
    }

    Home home() {
        return home;
    }

    Row household() {
        return home.household();
    }

    Member member() {
        return Objects.requireNonNull(member);
    }

    Row person() {
        return member().row();
    }

    Row row() {
        return Objects.requireNonNull(row);
    }

    Dice dice() {
        return dice;
    }

    LocalDate asOf() {
        return home.setting().asOf();
    }

    LocalDate ago(int days) {
        return home.setting().ago(days);
    }

    void expect(String rule, Row subject, boolean hit) {
        expected.add(new Expected(rule, subject, hit));
    }

    /** One more rule finds the fault, too. */
    void hit(String rule, Row subject) {
        expect(rule, subject, true);
    }

    void hitIf(boolean condition, String rule, Row subject) {
        if (condition) {
            hit(rule, subject);
        }
    }

    List<Expected> expected() {
        return expected;
    }
}
