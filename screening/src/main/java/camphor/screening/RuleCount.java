package camphor.screening;

/** How the subjects of one rule fared: each of them counts once, as hit, clear or unknown. */
public record RuleCount(String rule, int version, String subjectTable, long hits, long clear, long unknown) {
    public long judged() {
        return hits + clear + unknown;
    }
}
