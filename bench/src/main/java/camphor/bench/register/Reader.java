package camphor.bench.register;

/**
 * Somebody whose pages are measured.
 *
 * @param title as it stands in the table of results
 * @param login of the sample's account
 * @param territory prefix of the division codes that the account sees
 * @param helped only households that the account's owner is paired with
 */
record Reader(String title, String login, String territory, boolean helped) {
    /** SQL for the households that this reader sees. */
    String scope() {
        String inside = "household.village_code >= '%1$s' and household.village_code < '%1$s:'".formatted(territory);
        return helped
                ? inside
                        + " and household.number in (select household_number from register.list_row"
                        + " where list = 'helper' and facts ->> 'helper_name' ="
                        + " (select name from identity.account where login = '" + login + "'))"
                : inside;
    }
}
