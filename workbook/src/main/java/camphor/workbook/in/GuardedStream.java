package camphor.workbook.in;

import camphor.workbook.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes of one part, counted as they come: a bomb is refused while it goes off, however it declares itself. */
final class GuardedStream extends FilterInputStream {
    private static final long FREE = 16L << 20;
    private static final long LONGEST_WITHOUT_TAG = 1L << 20;

    private final String file;
    private final Limits limits;
    private final long packed;
    private long unpacked;
    private long withoutTag;

    GuardedStream(InputStream in, String file, long packed, Limits limits) {
        super(in);
        this.file = file;
        this.packed = Math.max(1, packed);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int got = super.read(bytes, from, length);
        if (got > 0) {
            count(got);
            lookForTag(bytes, from, got);
        }
        return got;
    }

    private void count(int got) {
        unpacked += got;
        if (unpacked > limits.partBytes() || (unpacked > FREE && unpacked / packed > limits.ratio())) {
            throw Refusal.ZIP_BOMB.of(file, WorkbookReader.megabytes(unpacked) + "+");
        }
    }

    /** One text or attribute of a megabyte would be collected in memory before any limit of cells is looked at. */
    private void lookForTag(byte[] bytes, int from, int got) {
        for (int i = from; i < from + got; i++) {
            if (bytes[i] == '<') {
                withoutTag = 0;
                return;
            }
        }
        withoutTag += got;
        if (withoutTag > LONGEST_WITHOUT_TAG) {
            throw Refusal.ZIP_BOMB.of(file, WorkbookReader.megabytes(unpacked) + "+");
        }
    }
}
