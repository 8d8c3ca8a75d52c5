package camphor.ledger.sheet;

import camphor.ledger.DataGap;
import camphor.ledger.Dossier;
import camphor.ledger.Problem;
import camphor.ledger.Village;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines by place: the villages, and one more for what belongs to none of them, so that sums are whole. */
final class Places {
    private static final Village ELSEWHERE = new Village("", "不属于某一村", 0, 0, 0, 0);

    private Places() {}

    /** The villages, and the line for the rest where there is a rest. */
    static List<Village> of(Dossier dossier) {
        List<Village> places = new ArrayList<>(dossier.villages());
        boolean rest = Stream.concat(
                        dossier.problems().stream().map(Problem::village),
                        dossier.gaps().stream().map(DataGap::village))
                .anyMatch(String::isEmpty);
        if (rest) {
            places.add(ELSEWHERE);
        }
        return places;
    }

    static List<Problem> problems(Dossier dossier, Village village) {
        return dossier.problems().stream()
                .filter(problem -> problem.village().equals(village.code()))
                .toList();
    }

    static List<DataGap> gaps(Dossier dossier, Village village) {
        return dossier.gaps().stream()
                .filter(gap -> gap.village().equals(village.code()))
                .toList();
    }
}
