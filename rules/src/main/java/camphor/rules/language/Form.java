package camphor.rules.language;

/** What a function or operator of the language means. */
interface Form {
    Meaning of(Call call);
}
