package camphor.workbook.out;

/** A text that leads to the top of another sheet of its workbook. */
public record SheetLink(String text, String sheet) {
    /** As people read it. */
    @Override
    public String toString() {
        return text;
    }
}
