package camphor.server.org.people;

/** The three kinds of entries, each in its table. */
enum EntryKind {
    GROUP("org.village_group"),
    POST("org.post"),
    PAIRING("org.pairing");

    private final String table;

    EntryKind(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
