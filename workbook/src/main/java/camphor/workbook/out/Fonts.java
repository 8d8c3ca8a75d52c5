package camphor.workbook.out;

import org.dhatim.fastexcel.StyleSetter;

/** The one typeface of a workbook; a bold style would otherwise fall back to the writer's own. */
final class Fonts {
    static final String NAME = "宋体";
    static final int BODY = 11;
    static final int TITLE = 18;

    private Fonts() {}

    static StyleSetter bold(StyleSetter style, int size) {
        return style.fontName(NAME).fontSize(size).bold();
    }
}
