package camphor.sample;

/** Is told how far the generating is. */
public interface Progress {
    Progress SILENT = (village, done, all) -> {};

    /** A village is done; so many of all are. */
    void villageDone(String village, int done, int all);
}
