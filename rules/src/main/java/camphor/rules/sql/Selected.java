package camphor.rules.sql;

import camphor.rules.language.Rule;

/** One column of a subject query. */
public sealed interface Selected {
    /** The column's name in the result. */
    String name();

    Rule rule();

    /** The rule's verdict: true is a hit, false is clear, NULL is unknown. */
    record Verdict(String name, Rule rule) implements Selected {}

    /** An expression's value in its own type. */
    record Value(String name, Rule rule) implements Selected {}

    /** An expression's value as officers read it: codes by label, 未知 when it is unknown. */
    record Shown(String name, Rule rule) implements Selected {}

    /** For a hit, the facts that the rule names with their values: 年龄=14；在校状态=非在校生. NULL otherwise. */
    record Evidence(String name, Rule rule) implements Selected {}

    /** For an unknown, the labels of the facts and lists that are not known: 出生日期；医保结算. NULL otherwise. */
    record Missing(String name, Rule rule) implements Selected {}
}
