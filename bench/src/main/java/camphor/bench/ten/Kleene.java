package camphor.bench.ten;

/** Three-valued logic on 1, 0 and -1 for unknown. */
final class Kleene {
    private Kleene() {}

    static int and(int left, int right) {
        if (left == 0 || right == 0) {
            return 0;
        }
        return left < 0 || right < 0 ? -1 : 1;
    }

    static int or(int left, int right) {
        if (left == 1 || right == 1) {
            return 1;
        }
        return left < 0 || right < 0 ? -1 : 0;
    }

    static int not(int value) {
        return value < 0 ? -1 : 1 - value;
    }
}
