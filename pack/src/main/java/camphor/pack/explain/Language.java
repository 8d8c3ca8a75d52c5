package camphor.pack.explain;

import camphor.rules.Label;

/** In which of the product's two languages something is shown. */
public enum Language {
    ZH,
    EN;

    public String of(Label label) {
        return of(label.zh(), label.en());
    }

    public String of(String zh, String en) {
        return switch (this) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
