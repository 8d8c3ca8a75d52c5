package camphor.sample.row;

import camphor.sample.place.Village;

/** Takes the rows as they are made, village by village; it gives each row that has no key of its own its row id. */
public interface Taker {
    /** The rows of another township follow. */
    void township(Village any);

    void row(Row row);
}
