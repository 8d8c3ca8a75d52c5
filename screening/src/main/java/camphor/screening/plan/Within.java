package camphor.screening.plan;

import camphor.screening.Territory;

/** A territory as a condition in SQL. */
public final class Within {
    private Within() {}

    /**
     * The condition that a subject belongs to the territory.
     *
     * @param village column that holds the code of the subject's village
     * @param key column that holds the subject's key
     */
    public static String of(Territory territory, String village, String key) {
        if (territory.equals(Territory.EVERYWHERE)) {
            return "true";
        }
        if (territory.equals(Territory.NOWHERE)) {
            return "(" + village + " is null and not regexp_matches(" + key + ", '^[0-9]{9}-'))";
        }
        String code = territory.code();
        return "(starts_with(" + village + ", '" + code + "') or (" + village + " is null and starts_with(" + key
                + ", '" + code + "-')))";
    }

    /** The code of the township that a record is named after; null when it is named after none. */
    static String township(String key) {
        return "case when regexp_matches(" + key + ", '^[0-9]{9}-') then substring(" + key + ", 1, 9) || '000' end";
    }
}
