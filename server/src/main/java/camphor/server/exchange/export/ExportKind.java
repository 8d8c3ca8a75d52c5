package camphor.server.exchange.export;

import static camphor.server.exchange.ExchangeRefusal.EXPORT_INVALID;

/** What can be taken out. */
enum ExportKind {
    HOUSEHOLDS("农户名册"),
    PERSONS("人员名册"),
    /** As the national system's lists: all facts under its own headings, so that they can be brought in again. */
    NATIONAL("全国防返贫监测信息系统样式名册");

    private final String title;

    ExportKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static ExportKind of(String code) {
        for (ExportKind kind : values()) {
            if (kind.name().equalsIgnoreCase(code)) {
                return kind;
            }
        }
        throw EXPORT_INVALID.at("what", code);
    }
}
