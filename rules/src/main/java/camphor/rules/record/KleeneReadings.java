package camphor.rules.record;

import java.util.List;

/** And, or and membership by Kleene's logic: one part can decide, whatever is unknown beside it. */
final class KleeneReadings {
    private KleeneReadings() {}

    /** A part with the deciding value decides; else an unknown part makes all unknown. */
    static Reading decidedBy(boolean decides, List<Reading> parts) {
        return row -> {
            boolean unknown = false;
            for (Reading part : parts) {
                Object value = part.on(row);
                if (value == null) {
                    unknown = true;
                } else if ((Boolean) value == decides) {
                    return decides;
                }
            }
            return unknown ? null : !decides;
        };
    }

    static Reading oneOf(Reading item, List<Reading> options) {
        return row -> {
            Object wanted = item.on(row);
            boolean unknown = wanted == null;
            for (int i = 0; wanted != null && i < options.size(); i++) {
                Object option = options.get(i).on(row);
                if (option != null && Values.compare(wanted, option) == 0) {
                    return true;
                }
                unknown |= option == null;
            }
            return unknown ? null : false;
        };
    }
}
