package camphor.server.identity.audit;

/**
 * How far a chain has come. Kept elsewhere, it proves later that nothing up to there was cut off or exchanged.
 *
 * @param no of the last entry; 0 before the first
 */
record Head(long no, Hash hash) {

    static final Head BEFORE_THE_FIRST = new Head(0, Hash.NONE);

    /** As {@link #toString} writes it. */
    static Head of(String text) {
        String[] parts = text.strip().split(":", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "链头应为 序号:哈希（64 位十六进制） / a head reads number:hash, 64 hexadecimal digits");
        }
        return new Head(Long.parseLong(parts[0]), new Hash(parts[1]));
    }

    Head then(Entry entry) {
        return new Head(entry.no(), entry.follow(hash));
    }

    @Override
    public String toString() {
        return no + ":" + hash;
    }
}
