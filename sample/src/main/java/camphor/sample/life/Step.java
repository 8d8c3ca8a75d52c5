package camphor.sample.life;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;

/** One thing that shapes a household. Steps run in order; each may read what earlier ones wrote. */
interface Step {
    void shape(Home home, Dice dice);
}
