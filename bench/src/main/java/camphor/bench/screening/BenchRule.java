package camphor.bench.screening;

import camphor.rules.language.Rule;

/** A compiled rule and its name in the pack. */
public record BenchRule(String id, Rule rule) {
    String subject() {
        String subject = rule.subject();
        if (subject == null) {
            throw new IllegalStateException("rule " + id + " is about nothing");
        }
        return subject;
    }
}
