package camphor.workbook.in;

import camphor.workbook.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the encoding of a text file by decoding all of it strictly: UTF-8, or else GB18030, or else refused. */
final class TextEncoding {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextEncoding() {}

    static Charset of(Path path, String file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(2);
        }
        if (start.length == 2 && (start[0] & start[1] & 0xff) == 0xfe && start[0] != start[1]) {
            throw Refusal.WRONG_ENCODING.of(file, "UTF-16");
        }
        if (decodes(path, file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (decodes(path, file, GB18030)) {
            return GB18030;
        }
        throw Refusal.WRONG_ENCODING.of(file, "?");
    }

    /** A reader that refuses what the encoding does not know, without the byte order mark. */
    static Reader open(Path path, Charset encoding) throws IOException {
        var decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        InputStream in = Files.newInputStream(path);
        if (encoding.equals(StandardCharsets.UTF_8)) {
            in = withoutMark(path, in);
        }
        return new InputStreamReader(in, decoder);
    }

    private static InputStream withoutMark(Path path, InputStream in) throws IOException {
        byte[] mark = in.readNBytes(3);
        if (mark.length == 3 && mark[0] == (byte) 0xef && mark[1] == (byte) 0xbb && mark[2] == (byte) 0xbf) {
            return in;
        }
        in.close();
        return Files.newInputStream(path);
    }

    private static boolean decodes(Path path, String file, Charset encoding) throws IOException {
        char[] chars = new char[1 << 15];
        int line = 1;
        try (Reader reader = open(path, encoding)) {
            for (int got = reader.read(chars); got >= 0; got = reader.read(chars)) {
                for (int i = 0; i < got; i++) {
                    char c = chars[i];
                    line += c == '\n' ? 1 : 0;
                    if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                        throw Refusal.NUL_BYTES.of(file, line);
                    }
                    if (c >= '\ue000' && c <= '\uf8ff' && !encoding.equals(StandardCharsets.UTF_8)) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
