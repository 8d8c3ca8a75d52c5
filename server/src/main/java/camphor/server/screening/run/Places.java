package camphor.server.screening.run;

import camphor.pack.Organisation;
import camphor.pack.Organisation.Division;
import camphor.screening.Finding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a finding belongs, for who may see it: the subject's village; of a unit or a project without one the township
 * whose code its own begins with, else the township or county that the plan is for.
 *
 * @param home that township's or county's code
 */
record Places(String home) {
    private static final Pattern OF_TOWNSHIP = Pattern.compile("([0-9]{9})-(.+)");
    private static final String UNIT = "unit";
    private static final int COUNTY_DIGITS = 6;
    private static final int TOWNSHIP_DIGITS = 9;

    static Places of(Organisation organisation) {
        Division township = organisation.township();
        Division county = organisation.county();
        if (township != null) {
            return new Places(township.code().substring(0, TOWNSHIP_DIGITS));
        }
        return new Places(county == null ? "" : county.code().substring(0, COUNTY_DIGITS));
    }

    String of(Finding finding) {
        String village = finding.village();
        if (village != null) {
            return village;
        }
        Matcher own = OF_TOWNSHIP.matcher(finding.subjectKey());
        return own.matches() ? own.group(1) : home;
    }

    /** The unit that it is about, as the plan names it; empty when it is about something else. */
    static String unit(Finding finding) {
        if (!finding.subjectTable().equals(UNIT)) {
            return "";
        }
        Matcher own = OF_TOWNSHIP.matcher(finding.subjectKey());
        return own.matches() ? own.group(2) : finding.subjectKey();
    }
}
