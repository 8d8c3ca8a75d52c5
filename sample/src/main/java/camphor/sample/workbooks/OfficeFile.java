package camphor.sample.workbooks;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.sample.chance.Dice;
import camphor.sample.place.Village;
import camphor.sample.row.Row;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The list of one table as one office hands it in, with the disorder of its clerk. */
final class OfficeFile implements AutoCloseable {
    private final String name;
    private final ListFile file;
    private final Wording wording;
    private final Hand hand;
    private final Dice dice;
    private final boolean numbered;
    private int written;

    OfficeFile(Path root, Catalogue catalogue, Table table, Village any, LocalDate asOf, Dice dice) {
        this.dice = dice;
        boolean csv = FileNames.isCsv(table);
        name = FileNames.folder(table) + "/" + FileNames.file(table, any, asOf);
        file = csv ? csv(root.resolve(name), table) : new XlsxFile(root.resolve(name), table.sheet());
        wording = new Wording(catalogue, table, dice);
        numbered = dice.chance(0.5);
        hand = new Hand(wording, !csv, true, dice);
        if (!csv) {
            titles(table, any, asOf);
        }
        headings();
    }

    private static ListFile csv(Path path, Table table) {
        Charset charset = FileNames.isGb18030(table) ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        return new CsvFile(path, stem(path), charset, !FileNames.isGb18030(table));
    }

    private static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }

    private void titles(Table table, Village any, LocalDate asOf) {
        int width = wording.columns().size() + (numbered ? 1 : 0);
        file.title(any.township() + table.sheet() + "（样例数据）", width);
        if (FileNames.folder(table).equals("全国系统导出") || dice.chance(0.6)) {
            file.title("填报单位：" + table.origin().zh() + "　填报日期：" + asOf.minusDays(6), width);
        }
    }

    private void headings() {
        List<Cell> cells = new ArrayList<>();
        if (numbered) {
            cells.add(Cell.text("序号"));
        }
        wording.headings().forEach(heading -> cells.add(Cell.text(heading)));
        file.row(cells);
    }

    /** Writes the row and, now and then, an empty row before it or the same row once more behind it. */
    void write(Row row) {
        if (dice.chance(0.003)) {
            file.row(Collections.nCopies(wording.columns().size(), Cell.EMPTY));
        }
        List<Cell> cells = new ArrayList<>();
        for (Fact fact : wording.columns()) {
            cells.add(hand.cell(fact, row, dice));
        }
        put(cells);
        if (row.layout().has("row_id")) {
            row.set("row_id", name + "#" + file.sheet() + "#" + file.rows());
        }
        if (dice.chance(0.002)) {
            put(cells);
        }
    }

    private void put(List<Cell> cells) {
        written++;
        if (numbered) {
            cells.add(0, Cell.text(String.valueOf(written)));
        }
        file.row(cells);
        if (numbered) {
            cells.remove(0);
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
