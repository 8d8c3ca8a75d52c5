/**
 * The rule language: what a rule may ask (the fact catalogue), how it is written (CEL), and how one compiled form is
 * read in process and as SQL. Start reading at {@link camphor.rules.language.RuleLanguage}.
 */
@NullMarked
package camphor.rules;

import org.jspecify.annotations.NullMarked;
