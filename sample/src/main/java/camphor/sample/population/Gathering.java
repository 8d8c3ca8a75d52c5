package camphor.sample.population;

import camphor.sample.chance.Dice;
import java.util.ArrayList;
import java.util.List;

/** Puts a family together; parents are always at least eighteen years older than their children. */
final class Gathering {
    private static final int YOUNGEST_PARENT = 20;

    private final Dice dice;
    private final List<Kin> people = new ArrayList<>();

    Gathering(Dice dice) {
        this.dice = dice;
    }

    List<Kin> people() {
        return people;
    }

    Gathering head(boolean male, int youngest, int oldest) {
        people.add(new Kin("head", male, dice.between(youngest, oldest)));
        return this;
    }

    Gathering couple(int youngest, int oldest) {
        head(dice.chance(0.9), youngest, oldest);
        Kin head = people.get(0);
        int difference = dice.between(0, 5);
        int age = head.male() ? head.age() - difference : head.age() + difference;
        people.add(new Kin("spouse", !head.male(), Math.max(age, 22)));
        return this;
    }

    Gathering children(int fewest, int most) {
        int oldest = Math.min(youngestAdult() - YOUNGEST_PARENT, 19);
        addChildren(dice.between(fewest, most), 0, oldest, "son", "daughter");
        return this;
    }

    Gathering grownChildren(int fewest, int most) {
        int oldest = Math.min(youngestAdult() - YOUNGEST_PARENT, 28);
        addChildren(dice.between(fewest, most), Math.min(18, oldest), oldest, "son", "daughter");
        return this;
    }

    /** The parents of the head, who live with him. */
    Gathering parents() {
        int mother = Math.min(people.get(0).age() + dice.between(20, 28), 88);
        if (dice.chance(0.6)) {
            people.add(new Kin("father", true, Math.min(mother + dice.between(0, 5), 90)));
        }
        people.add(new Kin("mother", false, mother));
        return this;
    }

    Gathering mother() {
        people.add(new Kin("mother", false, people.get(0).age() + dice.between(20, 26)));
        return this;
    }

    /** A son, his wife and their children, whom the grandparents often look after. */
    Gathering sonsFamily(int fewest, int most) {
        int son = Math.min(youngestAdult() - dice.between(YOUNGEST_PARENT, 24), 42);
        int wife = Math.max(son - dice.between(0, 3), 22);
        people.add(new Kin("son", true, son));
        people.add(new Kin("daughter_in_law", false, wife));
        int oldest = Math.max(Math.min(son, wife) - YOUNGEST_PARENT, 0);
        addChildren(dice.between(fewest, most), 0, Math.min(oldest, 18), "grandson", "granddaughter");
        return this;
    }

    Gathering orphan() {
        addChildren(1, 3, 15, "grandson", "granddaughter");
        return this;
    }

    private void addChildren(int count, int youngest, int oldest, String boy, String girl) {
        for (int i = 0; i < count; i++) {
            boolean male = dice.chance(0.52);
            people.add(new Kin(male ? boy : girl, male, dice.between(youngest, Math.max(youngest, oldest))));
        }
    }

    private int youngestAdult() {
        return people.stream().mapToInt(Kin::age).min().orElseThrow();
    }
}
