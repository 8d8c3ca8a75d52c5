package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.place.Village;
import camphor.sample.row.Home;
import java.util.List;

/** All steps in their order, for the households of one village. */
public final class Lives {
    private final List<Step> steps;

    public Lives(Village village) {
        steps = List.of(
                new Standing(),
                new Illness(),
                new Schooling(),
                new Ability(),
                new Relief(),
                new Watching(),
                new Working(),
                new Insuring(),
                new Healing(),
                new Dwelling(),
                new Tilling(),
                new Relocating(),
                new Caring(),
                new Changes(),
                new Earning(),
                new Risking(),
                new Warning(),
                new Helping(new Roster(village)),
                new Answering());
    }

    /** Gives a settled family its life; the same dice give the same life. */
    public void live(Home home, Dice dice) {
        steps.forEach(step -> step.shape(home, dice));
    }
}
