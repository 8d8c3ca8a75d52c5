package camphor.ledger.gather;

import camphor.pack.SourceText;
import camphor.pack.ready.PackLanguage;
import camphor.rules.Place;
import camphor.rules.language.Rule;
import java.util.Arrays;
import java.util.List;

/** Questions that the ledgers themselves put to the register, in the rule language. */
final class Asked {
    /** What a ledger says of a household. */
    static final List<String> HOUSEHOLD = List.of(
            "household.village_code",
            "household.group",
            "household.head_name",
            "household.kind",
            "household.monitoring_kind",
            "household.member_count");

    /** What a ledger says of a person. */
    static final List<String> PERSON = List.of("person.name", "person.id_number");

    private final PackLanguage language;

    Asked(PackLanguage language) {
        this.language = language;
    }

    /** Compiles questions of our own; one that the catalogue does not know is a bug of ours, or a catalogue without it. */
    List<Rule> about(String table, List<String> texts) {
        return texts.stream().map(text -> about(table, text)).toList();
    }

    Rule about(String table, String... alternatives) {
        return Arrays.stream(alternatives)
                .flatMap(text -> language.value(table, SourceText.at(text, Place.of("ledger")), issue -> {}).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the catalogue does not know what the ledgers ask: " + String.join(", ", alternatives)));
    }
}
