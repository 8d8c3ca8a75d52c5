package camphor.cli;

import camphor.pack.explain.Language;
import camphor.pack.explain.PlainWords;
import camphor.pack.ready.ReadyRule;
import camphor.rules.record.Proof;

/** A proof in words for the terminal. */
final class Proofs {
    private Proofs() {}

    static String text(ReadyRule rule, Proof proof, PlainWords plain, Language language) {
        StringBuilder text = new StringBuilder("  ");
        text.append(
                switch (proof.truth()) {
                    case HIT -> language.of("● 查出", "● found");
                    case UNKNOWN -> language.of("？无法判断", "? cannot be judged");
                    case CLEAR -> language.of("○ 无问题", "○ clear");
                });
        text.append("  ").append(rule.clause()).append("  ").append(language.of(rule.name()));
        text.append("（").append(rule.id()).append("）");
        line(text, language.of("决定于", "decided by"), plain.of(proof.decidedBy()));
        line(text, language.of("依据", "facts"), plain.of(proof.evidence()));
        line(text, language.of("缺少", "missing"), plain.of(String.join("；", proof.missing())));
        line(text, language.of("怎样算解决", "clear when"), plain.of(String.join("；", proof.toClear())));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append("\n      ").append(name).append("：").append(value);
        }
    }
}
