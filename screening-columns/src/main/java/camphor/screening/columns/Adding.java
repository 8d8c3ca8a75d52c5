package camphor.screening.columns;

/** One thing that a worker gathers from a list. */
record Adding(Verdicts met, Numbers value, Accumulator to) {
    /** Adds the rows of a batch, whose first stands at this place of the list. */
    void add(Batch batch, ListRows list, int first) {
        byte[] verdicts = met.on(batch);
        if (to.isVerdict()) {
            for (int i = 0; i < batch.size(); i++) {
                to.add(list.groupAt(first + i), verdicts[i]);
            }
            return;
        }
        long[] values = value.on(batch);
        for (int i = 0; i < batch.size(); i++) {
            to.add(list.groupAt(first + i), verdicts[i], values[i]);
        }
    }
}
