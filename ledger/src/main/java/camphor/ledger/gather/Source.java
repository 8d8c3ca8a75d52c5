package camphor.ledger.gather;

import camphor.pack.Pack;
import camphor.pack.ready.PackRules;
import camphor.screening.Findings;
import camphor.screening.Register;
import camphor.screening.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * All that a dossier is made of.
 *
 * @param rules the pack's rules as they ran
 * @param register the snapshot that they ran on
 * @param findings what they found
 * @param earlier what an earlier run found; null when there is none to compare with
 */
public record Source(
        Pack pack,
        PackRules rules,
        Snapshot snapshot,
        Register register,
        Findings findings,
        @Nullable Findings earlier) {}
