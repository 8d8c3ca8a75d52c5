package camphor.pack.read;

import camphor.pack.Exemption;

/** Reads one exemption of {@code exemptions.yaml}. Reason and expiry are looked at by the checks. */
final class ExemptionReader {
    private ExemptionReader() {}

    static Exemption exemption(Fields fields) {
        return new Exemption(
                fields.place(),
                fields.required("rule").text().orElse(""),
                fields.required("subject").text().orElse(""),
                fields.optional("reason").wording().orElse(null),
                fields.required("by").text().orElse(null),
                fields.optional("until").date().orElse(null));
    }
}
