package camphor.workbook.take;

import camphor.workbook.CellFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an import remembers from row to row and from file to file; bounded but for hashes and corrected rows. */
final class Progress {
    private static final int FAULTS_KEPT = 1_000;

    private final SeenRows seen = new SeenRows();
    private final Set<String> corrected = new HashSet<>();
    private final List<CellFault> faults = new ArrayList<>();
    private long faultCount;

    SeenRows seen() {
        return seen;
    }

    /** Whether a correction of the row has been taken; a correction itself counts from now on. */
    boolean isReplaced(String rowId, boolean isCorrection) {
        return isCorrection ? !corrected.add(rowId) : !corrected.isEmpty() && corrected.contains(rowId);
    }

    void add(List<CellFault> more) {
        faultCount += more.size();
        for (CellFault fault : more) {
            if (faults.size() < FAULTS_KEPT) {
                faults.add(fault);
            }
        }
    }

    List<CellFault> faults() {
        return faults;
    }

    long faultCount() {
        return faultCount;
    }
}
