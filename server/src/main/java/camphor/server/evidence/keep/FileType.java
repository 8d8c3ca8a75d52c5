package camphor.server.evidence.keep;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.stream.Stream;

/** What may be handed in, told by the first bytes: a name proves nothing. */
enum FileType {
    JPEG("photo", "image/jpeg", "\u00ff\u00d8\u00ff"),
    PNG("photo", "image/png", "\u0089PNG\r\n\u001a\n"),
    WEBP("photo", "image/webp", "RIFF....WEBP"),
    PDF("document", "application/pdf", "%PDF-");

    /** How many bytes must be seen. */
    static final int LOOK = 12;

    private static final char ANY = '.';

    private final String kind;
    private final String mediaType;
    private final String beginning;

    FileType(String kind, String mediaType, String beginning) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    static Optional<FileType> of(byte[] content) {
        String seen = new String(content, 0, Math.min(content.length, LOOK), ISO_8859_1);
        return Stream.of(values()).filter(type -> type.begins(seen)).findFirst();
    }

    private boolean begins(String seen) {
        if (seen.length() < beginning.length()) {
            return false;
        }
        for (int at = 0; at < beginning.length(); at++) {
            if (beginning.charAt(at) != ANY && beginning.charAt(at) != seen.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    String kind() {
        return kind;
    }

    String mediaType() {
        return mediaType;
    }
}
