package camphor.workbook.take;

import java.util.Comparator;

/** Names of marked copies: 问题-, a copy of a corrected copy 问题-问题-, each later than the file it corrects. */
final class Corrections {
    private static final String PREFIX = "问题-";

    private Corrections() {}

    static String nameFor(String file) {
        String flat = file.replace('/', '_').replace('\\', '_');
        int dot = flat.lastIndexOf('.');
        return PREFIX + (dot > 0 ? flat.substring(0, dot) : flat) + ".xlsx";
    }

    /** The latest correction first, so that it wins over what it corrects. */
    static Comparator<String> latestFirst() {
        return Comparator.comparingInt(Corrections::rounds).reversed().thenComparing(Comparator.naturalOrder());
    }

    private static int rounds(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int rounds = 0;
        while (name.startsWith(PREFIX, rounds * PREFIX.length())) {
            rounds++;
        }
        return rounds;
    }
}
