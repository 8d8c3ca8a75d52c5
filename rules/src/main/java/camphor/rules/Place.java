package camphor.rules;

/**
 * Where in a text file something stands.
 *
 * @param file path as the user gave it
 * @param line 1-based; 0 when the whole file is meant
 * @param column 1-based, counted in code points; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) {
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** The form that editors and terminals can jump to: {@code file:line:column}. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
