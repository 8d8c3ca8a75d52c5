package camphor.pack.explain;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.CodeList;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Privacy;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The catalogue as a document for people: every table, fact and code list, in both languages. */
public final class DataDictionary {
    private static final String HEAD = """
            # 数据字典 · Data dictionary

            Generated from the fact catalogue; do not edit. 公开程度: public 可公示, internal 工作用,
            sensitive 敏感、永不公示. 来源 is where a fact comes from.
            """;

    private final Catalogue catalogue;
    private final StringBuilder text = new StringBuilder(HEAD);

    private DataDictionary(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The whole dictionary as Markdown. */
    public static String markdown(Catalogue catalogue) {
        DataDictionary dictionary = new DataDictionary(catalogue);
        dictionary.contents();
        catalogue.tables().values().forEach(dictionary::table);
        dictionary.text.append("\n# 代码表 · Code lists\n");
        catalogue.codeLists().values().forEach(dictionary::codeList);
        return dictionary.text.toString();
    }

    private void contents() {
        text.append("\n| 表 table | 名称 | name | 事实 facts | 可作规则对象 subject |\n|---|---|---|---|---|\n");
        catalogue
                .tables()
                .values()
                .forEach(table -> row(
                        "[" + table.id() + "](#" + table.id() + ")",
                        table.label().zh(),
                        table.label().en(),
                        String.valueOf(table.facts().size()),
                        table.subject() ? "✓" : ""));
    }

    private void table(Table table) {
        text.append("\n## ").append(table.id()).append('\n').append('\n');
        text.append("**")
                .append(table.label().zh())
                .append("** · ")
                .append(table.label().en());
        text.append("。工作簿 sheet: ").append(table.sheet());
        text.append("。来源 origin: ")
                .append(table.origin().zh())
                .append(" · ")
                .append(table.origin().en());
        text.append("。识别 key: `").append(table.key()).append("`\n\n");
        text.append(
                "| 事实 fact | 名称 | name | 类型 type | 单位 unit | 公开程度 privacy | 说明 notes |\n|---|---|---|---|---|---|---|\n");
        table.facts().forEach(fact -> fact(table, fact));
        if (!table.relations().isEmpty()) {
            text.append("\n| 关联 relation | 名称 | name | 通往 to | 依据 by |\n|---|---|---|---|---|\n");
            table.relations().forEach(this::relation);
        }
    }

    private void fact(Table table, Fact fact) {
        String unit = fact.unit();
        row(
                "`" + fact.id() + "`",
                fact.label().zh(),
                fact.label().en(),
                type(fact),
                unit == null ? "" : unit,
                privacy(fact.privacy()),
                FactNotes.of(table, fact));
    }

    private static String type(Fact fact) {
        String name = fact.type().name().toLowerCase(Locale.ROOT);
        String list = fact.codeList();
        if (list != null) {
            return name + " [" + list + "](#" + list + ")";
        }
        return fact.scale() > 0 ? name + " ." + fact.scale() : name;
    }

    private static String privacy(Privacy privacy) {
        return privacy.name().toLowerCase(Locale.ROOT);
    }

    private void relation(Relation relation) {
        row(
                "`" + relation.id() + "`",
                relation.label().zh(),
                relation.label().en(),
                "[" + relation.to() + "](#" + relation.to() + ")" + (relation.many() ? " …" : ""),
                "`" + relation.fact() + "` = `" + relation.toFact() + "`");
    }

    private void codeList(CodeList list) {
        text.append("\n## ").append(list.id()).append("\n\n");
        text.append(list.label().zh()).append(" · ").append(list.label().en()).append("\n\n");
        text.append("| 代码 code | 名称 | name | 其他写法 aliases |\n|---|---|---|---|\n");
        list.codes()
                .forEach(code -> row(
                        "`" + code.id() + "`", code.label().zh(), code.label().en(), String.join("、", code.aliases())));
    }

    private void row(String... cells) {
        text.append(Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
