package camphor.server.exchange.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A workbook on its way to the browser, piece by piece. */
public final class Download {
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /** Sends a file that exists for this answer only: it is gone when it has been read. */
    public static ResponseEntity<Resource> once(Path file, String name) {
        try {
            ContentDisposition disposition =
                    ContentDisposition.attachment().filename(name, UTF_8).build();
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(WORKBOOK))
                    .contentLength(Files.size(file))
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                    .body(new InputStreamResource(
                            () -> Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
