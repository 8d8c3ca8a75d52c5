package camphor.sample.life;

import camphor.sample.row.Setting;

/** School terms as lists write them. */
public final class Terms {
    private Terms() {}

    /** The spring term that ended before the running school year. */
    public static String spring(Setting setting) {
        return setting.schoolYear().getYear() + "年春季学期";
    }
}
