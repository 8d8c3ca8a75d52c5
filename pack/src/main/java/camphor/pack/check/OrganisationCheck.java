package camphor.pack.check;

import camphor.pack.Faults;
import camphor.pack.Organisation;
import camphor.pack.Organisation.Division;
import camphor.pack.Pack;

/** The organisation fits together: posts that report are there, villages lie in the township, it in the county. */
final class OrganisationCheck implements Check {
    @Override
    public void check(Pack pack, Faults faults) {
        Organisation organisation = pack.organisation();
        Known known = Known.of(pack);
        organisation.reporting().forEach(post -> known.post(post, pack.place(), faults));
        Division township = organisation.township();
        if (township == null) {
            return;
        }
        organisation.villages().stream()
                .filter(village -> !village.code().isEmpty() && !within(village.code(), township, 9))
                .forEach(village -> faults.error(
                        "outside-township",
                        village.place(),
                        village.name().zh() + " 的代码 " + village.code() + " 不属于 " + township.code(),
                        village.code() + " is not within the township " + township.code()));
    }

    private static boolean within(String code, Division division, int digits) {
        return division.code().length() < digits
                || code.startsWith(division.code().substring(0, digits));
    }
}
