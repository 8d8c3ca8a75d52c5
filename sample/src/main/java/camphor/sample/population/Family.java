package camphor.sample.population;

import camphor.sample.chance.Dice;
import java.util.ArrayList;
import java.util.List;

/** The kinds of family that live in these villages, most of them old or with the parents of the children away. */
public enum Family {
    OLD_COUPLE(17),
    OLD_ALONE(9),
    PARENTS_AND_CHILDREN(22),
    THREE_GENERATIONS(13),
    GRANDPARENTS_FIRST(17),
    LONE_PARENT(5),
    GROWN_CHILDREN(13),
    BACHELOR(4),
    GRANDPARENT_AND_ORPHAN(1),
    FOUR_GENERATIONS(1);

    private final int share;

    Family(int share) {
        this.share = share;
    }

    public static Family drawn(Dice dice) {
        int sum = 0;
        for (Family family : values()) {
            sum += family.share;
        }
        int at = dice.between(0, sum - 1);
        for (Family family : values()) {
            at -= family.share;
            if (at < 0) {
                return family;
            }
        }
        return OLD_COUPLE;
    }

    /** The people of such a family; the head comes first. */
    List<Kin> people(Dice dice) {
        Gathering family = new Gathering(dice);
        switch (this) {
            case OLD_COUPLE -> family.couple(62, 80);
            case OLD_ALONE -> family.head(dice.chance(0.4), 64, 88);
            case PARENTS_AND_CHILDREN -> family.couple(28, 46).children(1, 3);
            case THREE_GENERATIONS -> family.couple(32, 50).children(1, 2).parents();
            case GRANDPARENTS_FIRST -> family.couple(52, 68).sonsFamily(1, 3);
            case LONE_PARENT -> family.head(dice.chance(0.5), 28, 46).children(1, 2);
            case GROWN_CHILDREN -> family.couple(46, 59).grownChildren(1, 2);
            case BACHELOR -> family.head(true, 36, 59);
            case GRANDPARENT_AND_ORPHAN -> family.head(dice.chance(0.4), 60, 72).orphan();
            case FOUR_GENERATIONS -> family.couple(54, 62).sonsFamily(2, 3).mother();
        }
        return new ArrayList<>(family.people());
    }
}
