package camphor.screening;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Looks whether a directory is a snapshot that can be read, and says in plain words why not. */
final class SnapshotCheck {
    private static final String MAGIC = "PAR1";

    private final Path directory;

    SnapshotCheck(Path directory) {
        this.directory = directory;
    }

    Snapshot read(Catalogue catalogue) {
        if (!Files.isDirectory(directory)) {
            throw broken("没有这个目录", "there is no such directory", null);
        }
        SnapshotCard card = card();
        if (!card.catalogue().equals(CatalogueMark.of(catalogue))) {
            throw new ScreeningFault(
                    "snapshot-of-another-catalogue",
                    new Label(
                            "快照 " + directory + " 是按另一版事实目录生成的，请重新导入",
                            "the snapshot " + directory
                                    + " was written by another version of the fact catalogue; import the lists again"));
        }
        card.rows().keySet().forEach(this::requireTable);
        return new Snapshot(directory, card.asOf(), card.catalogue(), card.rows());
    }

    private SnapshotCard card() {
        Path file = directory.resolve(SnapshotCard.NAME);
        if (!Files.isRegularFile(file)) {
            throw broken("缺少 " + SnapshotCard.NAME, SnapshotCard.NAME + " is missing", null);
        }
        try {
            SnapshotCard card = SnapshotCard.JSON.readValue(Files.readString(file), SnapshotCard.class);
            if (card.format() != SnapshotCard.FORMAT || card.asOf() == null || card.catalogue() == null) {
                throw broken("格式版本不对", "its format is not " + SnapshotCard.FORMAT, null);
            }
            return card;
        } catch (IOException | JacksonException e) {
            throw broken(SnapshotCard.NAME + " 无法读取", SnapshotCard.NAME + " cannot be read", e);
        }
    }

    private void requireTable(String table) {
        Path file = Snapshot.file(directory, table);
        if (!Files.isRegularFile(file)) {
            throw broken("缺少 " + file.getFileName(), file.getFileName() + " is missing", null);
        }
        if (!isParquet(file)) {
            throw broken(
                    file.getFileName() + " 不完整或不是 Parquet 文件", file.getFileName() + " is cut off or no Parquet", null);
        }
    }

    /** A Parquet file starts and ends with its magic; one that was cut off has lost the end. */
    private static boolean isParquet(Path file) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            long length = bytes.length();
            return length >= 2L * MAGIC.length() && magicAt(bytes, 0) && magicAt(bytes, length - MAGIC.length());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean magicAt(RandomAccessFile bytes, long position) throws IOException {
        byte[] read = new byte[MAGIC.length()];
        bytes.seek(position);
        bytes.readFully(read);
        return MAGIC.equals(new String(read, StandardCharsets.US_ASCII));
    }

    private ScreeningFault broken(String zh, String en, @Nullable Exception cause) {
        return new ScreeningFault(
                "snapshot-broken",
                new Label("快照 " + directory + " 不可用：" + zh, "the snapshot " + directory + " cannot be used: " + en),
                cause);
    }
}
