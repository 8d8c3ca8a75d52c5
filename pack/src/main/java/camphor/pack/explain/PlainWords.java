package camphor.pack.explain;

import camphor.pack.Organisation;
import camphor.pack.Pack;
import camphor.pack.Parameter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Evidence as officers read it: a pack's parameters and units by what people call them, where the rule language, which
 * knows neither, can only give their ids.
 */
public final class PlainWords {
    private static final Pattern PARAMETER = Pattern.compile("参数 ([a-z][a-z0-9_]*)");
    private static final Pattern STATION = Pattern.compile("(?<=站所类别=)[a-z][a-z0-9_]*");

    private final Map<String, String> parameters = new HashMap<>();
    private final Organisation organisation;

    public PlainWords(Pack pack) {
        this.organisation = pack.organisation();
        for (Parameter parameter : pack.parameters()) {
            parameters.put(parameter.id(), parameter.label().zh());
        }
    }

    public String of(String evidence) {
        String named = PARAMETER
                .matcher(evidence)
                .replaceAll(found ->
                        Matcher.quoteReplacement("“" + parameters.getOrDefault(found.group(1), found.group(1)) + "”"));
        return STATION.matcher(named)
                .replaceAll(found -> Matcher.quoteReplacement(
                        organisation.ownerName(found.group()).zh()));
    }
}
