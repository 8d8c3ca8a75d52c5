package camphor.screening.columns;

import java.util.Arrays;

/** The rows of a list, put together by the owner that they belong to; rows without one are left out. */
final class ListRows {
    /** The group of who has no rows. */
    static final int NONE = -1;
    /** The group of who is not known, so that nothing is known of the rows either. */
    static final int UNKNOWN_OWNER = -2;

    private final int[] rows;
    private final int[] groups;
    private final int[] groupOfKey;
    private final int count;

    /** @param keys for each row the number of the fact by which it belongs, less than 0 where not known */
    ListRows(int[] keys) {
        int most = Arrays.stream(keys).max().orElse(NONE);
        int[] ends = new int[most + 2];
        for (int key : keys) {
            ends[Math.max(key, NONE) + 1]++;
        }
        int known = keys.length - ends[0];
        ends[0] = 0;
        groupOfKey = new int[most + 1];
        int found = 0;
        for (int key = 0; key <= most; key++) {
            groupOfKey[key] = ends[key + 1] == 0 ? NONE : found++;
            ends[key + 1] += ends[key];
        }
        count = found;
        rows = new int[known];
        groups = new int[known];
        for (int row = 0; row < keys.length; row++) {
            if (keys[row] >= 0) {
                int at = ends[keys[row]]++;
                rows[at] = row;
                groups[at] = groupOfKey[keys[row]];
            }
        }
    }

    /** How many owners have rows. */
    int count() {
        return count;
    }

    /** How many rows have owners. */
    int size() {
        return rows.length;
    }

    /** The group of those who have this key; {@link #NONE} where there are no rows. */
    int group(int key) {
        return key < groupOfKey.length ? groupOfKey[key] : NONE;
    }

    /** The place at or behind this one where a group begins, or the end. */
    int start(int at) {
        int start = Math.min(at, rows.length);
        while (start > 0 && start < rows.length && groups[start] == groups[start - 1]) {
            start++;
        }
        return start;
    }

    Batch batch(int from, int until) {
        return new Batch(Arrays.copyOfRange(rows, from, until), until - from);
    }

    int groupAt(int place) {
        return groups[place];
    }
}
