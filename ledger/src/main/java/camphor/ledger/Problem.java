package camphor.ledger;

import camphor.screening.Change;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the problem ledger (问题台账): a rule that holds of a subject.
 *
 * @param number stays the same from run to run, as long as rule and subject do
 * @param village code of the village; empty when it belongs to none
 * @param household id of the household; empty when it belongs to none
 * @param who the person or thing that it is about, where that is not the household itself; may be empty
 * @param document the person's identity number, masked; may be empty
 * @param found what was found, in the officers' words
 * @param evidence the facts behind it and their values
 * @param doFirst what to do first
 * @param owners ids of the units that must act, the leading one first
 * @param due last day for closing it; null when the pack sets none
 * @param change against the previous run; null when there is none
 */
public record Problem(
        String number,
        RuleLine rule,
        String village,
        String household,
        String who,
        String document,
        String found,
        String evidence,
        String doFirst,
        List<String> owners,
        @Nullable LocalDate due,
        Change.@Nullable Kind change) {
    public Problem {
        owners = List.copyOf(owners);
    }

    /** The unit that leads; empty when nobody owns it, which the pack check refuses. */
    public String lead() {
        return owners.isEmpty() ? "" : owners.get(0);
    }
}
