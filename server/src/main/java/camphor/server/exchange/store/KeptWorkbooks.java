package camphor.server.exchange.store;

import camphor.server.register.seal.Sealing;
import camphor.server.register.seal.Seals;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files in pieces of a megabyte, each sealed: a workbook holds identity numbers, and so it is kept and backed up with the
 * register, belongs to the transaction that brought it, and is there on every node.
 */
@Component
public class KeptWorkbooks {
    private static final int PIECE = 1 << 20;
    private static final String KEEP = """
            insert into exchange.file_part (file, no, division, sealed)
            values (:file, :no, :division, :sealed)
            """;
    private static final String READ = "select sealed from exchange.file_part where file = :file and no = :no";
    private static final String FORGET = "delete from exchange.file_part where file = :file";

    private final JdbcClient jdbc;
    private final Seals seals;

    KeptWorkbooks(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** Keeps all that the stream gives. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID file, String division, InputStream content) throws IOException {
        Sealing sealing = seals.sealing();
        byte[] piece = content.readNBytes(PIECE);
        for (int no = 0; piece.length > 0; no++) {
            jdbc.sql(KEEP)
                    .param("file", file)
                    .param("no", no)
                    .param("division", division)
                    .param("sealed", sealing.sealed(piece))
                    .update();
            piece = content.readNBytes(PIECE);
        }
    }

    /** Writes the file out, a piece at a time. */
    @Transactional(readOnly = true)
    public void writeTo(UUID file, OutputStream out) throws IOException {
        Sealing sealing = seals.sealing();
        byte @Nullable [] piece = piece(file, 0);
        for (int no = 1; piece != null; no++) {
            out.write(sealing.opened(piece));
            piece = piece(file, no);
        }
    }

    private byte @Nullable [] piece(UUID file, int no) {
        return jdbc.sql(READ)
                .param("file", file)
                .param("no", no)
                .query((row, number) -> row.getBytes("sealed"))
                .optional()
                .orElse(null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID file) {
        jdbc.sql(FORGET).param("file", file).update();
    }

    /** A readable copy outside the database, gone when it is closed. */
    public static final class Copy implements AutoCloseable {
        private final Path path;

        private Copy(Path path) {
            this.path = path;
        }

        /** An empty one, readable by nobody else. */
        public static Copy empty() {
            try {
                return new Copy(Files.createTempFile("camphor", ".xlsx"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public Path path() {
            return path;
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Opens a file as {@link Copy}. */
    @Transactional(readOnly = true)
    public Copy open(UUID file) {
        Copy copy = Copy.empty();
        try (OutputStream out = Files.newOutputStream(copy.path())) {
            writeTo(file, out);
            return copy;
        } catch (IOException e) {
            copy.close();
            throw new UncheckedIOException(e);
        }
    }
}
