package camphor.workbook.take;

import java.util.Arrays;

/** A set of 64-bit hashes in 16 bytes each at most; a million rows fit where a set of objects would not. */
final class LongSet {
    private long[] slots = new long[1 << 10];
    private int size;
    private boolean zero;

    /** Whether the hash is new. */
    boolean add(long hash) {
        if (hash == 0) {
            boolean added = !zero;
            zero = true;
            return added;
        }
        if (size * 2 >= slots.length) {
            grow();
        }
        return put(slots, hash);
    }

    private boolean put(long[] into, long hash) {
        int mask = into.length - 1;
        int at = (int) (hash ^ (hash >>> 32)) & mask;
        while (into[at] != 0) {
            if (into[at] == hash) {
                return false;
            }
            at = (at + 1) & mask;
        }
        into[at] = hash;
        size++;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        Arrays.stream(old).filter(hash -> hash != 0).forEach(hash -> put(slots, hash));
    }
}
