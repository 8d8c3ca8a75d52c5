package camphor.pack.check;

import camphor.pack.Faults;
import camphor.pack.Pack;

/** One thing that a pack must be right in; what is wrong is added to the faults. */
@FunctionalInterface
interface Check {
    void check(Pack pack, Faults faults);
}
