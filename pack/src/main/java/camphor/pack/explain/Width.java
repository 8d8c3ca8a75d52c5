package camphor.pack.explain;

import java.util.ArrayList;
import java.util.List;

/** How many cells of a terminal a text takes: two for Chinese characters and full-width signs (Unicode TR 11). */
final class Width {
    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int point) {
        boolean circled = point >= 0x2460 && point <= 0x24FF;
        boolean fullWidth = point >= 0xFF01 && point <= 0xFF60;
        boolean wide = Character.isIdeographic(point) || (point >= 0x3000 && point <= 0x30FF);
        return wide || fullWidth || circled ? 2 : 1;
    }

    /** The text in lines of at most so many cells, broken after a blank or a separator where there is one. */
    static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && of(line + piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            for (int point : piece.codePoints().toArray()) {
                if (of(line.toString()) + of(point) > width && point != ' ') {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(point);
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static List<String> pieces(String text) {
        return List.of(text.split("(?<=[ 、，；,/-])"));
    }
}
