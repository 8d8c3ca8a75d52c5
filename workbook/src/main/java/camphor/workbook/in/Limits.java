package camphor.workbook.in;

/**
 * How much a file may ask of the machine. Generous for what offices write, small enough that no file can take the
 * memory or the day.
 *
 * @param fileBytes size on disk
 * @param partBytes unpacked size of one part of a workbook, counted while unpacking
 * @param ratio unpacked bytes per packed byte, once a part has passed 16 MiB; sheets in life stay under 60
 * @param sheets number of sheets
 * @param columns last column that may hold something
 * @param rows last row of a sheet
 * @param cellChars longest text of a cell; the format's own limit
 * @param textBytes memory for the shared texts of a workbook
 */
public record Limits(
        long fileBytes, long partBytes, int ratio, int sheets, int columns, int rows, int cellChars, long textBytes) {
    public static Limits usual() {
        long memory = Runtime.getRuntime().maxMemory();
        return new Limits(1L << 30, 8L << 30, 200, 200, 2_000, 1_048_576, 32_767, Math.max(32L << 20, memory / 10 * 6));
    }
}
