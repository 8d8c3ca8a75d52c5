package camphor.pack.read;

import camphor.rules.Label;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What a value can be expected to be, with its name for messages and the YAML scalars that it admits. */
enum Kind {
    TEXT("文字；若像数字请加引号", "text; put it in quotes if it looks like a number"),
    DATE("日期，如 2021-09-26", "a date such as 2021-09-26"),
    INTEGER("整数", "a whole number"),
    DECIMAL("数字", "a number"),
    FLAG("true 或 false", "true or false"),
    MAPPING("“键: 值”的一组内容", "a mapping of keys and values"),
    LIST("列表", "a list");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Label label() {
        return new Label(zh, en);
    }

    boolean admits(ScalarNode scalar) {
        Tag tag = scalar.getTag();
        return switch (this) {
            case TEXT, DATE -> tag.equals(Tag.STR);
            case INTEGER -> tag.equals(Tag.INT);
            case DECIMAL -> tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
            case FLAG -> tag.equals(Tag.BOOL);
            case MAPPING, LIST -> false;
        };
    }
}
