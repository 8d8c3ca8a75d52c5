package camphor.rules.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the text form of protocol buffers as far as the conformance cases use it: fields, each with all its values. */
final class TextProto {
    private static final int BYTES = 0xF0000;

    private final String text;
    private int at;

    private TextProto(String text) {
        this.text = text;
    }

    /** The message's fields by name; a value is a {@code String} (quoted or not) or a message. */
    static Map<String, List<Object>> read(String text) {
        return new TextProto(text).message('\0');
    }

    private Map<String, List<Object>> message(char end) {
        Map<String, List<Object>> fields = new LinkedHashMap<>();
        skip();
        while (at < text.length() && text.charAt(at) != end) {
            String name = name();
            List<Object> values = fields.computeIfAbsent(name, key -> new ArrayList<>());
            skip();
            if (text.charAt(at) == ':') {
                at++;
                skip();
            }
            values(values);
            skip();
            while (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == ';')) {
                at++;
                skip();
            }
        }
        at++;
        return fields;
    }

    private void values(List<Object> values) {
        char sign = text.charAt(at);
        if (sign == '[') {
            at++;
            skip();
            while (text.charAt(at) != ']') {
                values(values);
                skip();
                at += text.charAt(at) == ',' ? 1 : 0;
                skip();
            }
            at++;
        } else if (sign == '{' || sign == '<') {
            at++;
            values.add(message(sign == '{' ? '}' : '>'));
        } else {
            values.add(sign == '"' || sign == '\'' ? strings() : name());
        }
    }

    private String name() {
        int start = at;
        if (text.charAt(at) == '[') {
            at = text.indexOf(']', at) + 1;
            return text.substring(start, at);
        }
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_.+-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start) {
            throw new IllegalStateException("not a name: " + text.substring(at, Math.min(text.length(), at + 40)));
        }
        return text.substring(start, at);
    }

    /** One constant, or several side by side that are one. */
    private String strings() {
        StringBuilder all = new StringBuilder();
        while (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            char quote = text.charAt(at++);
            while (text.charAt(at) != quote) {
                sign(all);
            }
            at++;
            skip();
        }
        return new String(bytes(all), StandardCharsets.UTF_8);
    }

    /** Octal and \\x escapes are bytes of UTF-8; they were kept as signs of the private range until here. */
    private static byte[] bytes(StringBuilder all) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        all.codePoints().forEach(sign -> {
            if (sign >= BYTES && sign < BYTES + 256) {
                bytes.write(sign - BYTES);
            } else {
                bytes.writeBytes(Character.toString(sign).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    private void sign(StringBuilder all) {
        char sign = text.charAt(at++);
        if (sign != '\\') {
            all.append(sign);
            return;
        }
        char escape = text.charAt(at++);
        switch (escape) {
            case 'n' -> all.append('\n');
            case 't' -> all.append('\t');
            case 'r' -> all.append('\r');
            case 'a' -> all.append('\u0007');
            case 'b' -> all.append('\b');
            case 'f' -> all.append('\f');
            case 'v' -> all.append('\u000b');
            case 'x' -> number(all, 2, 16, BYTES);
            case 'u' -> number(all, 4, 16, 0);
            case 'U' -> number(all, 8, 16, 0);
            default -> {
                boolean octal = escape >= '0' && escape <= '7';
                at -= octal ? 1 : 0;
                if (octal) {
                    number(all, 3, 8, BYTES);
                } else {
                    all.append(escape);
                }
            }
        }
    }

    private void number(StringBuilder all, int most, int radix, int offset) {
        int end = at;
        while (end < at + most && Character.digit(text.charAt(end), radix) >= 0) {
            end++;
        }
        all.appendCodePoint(offset + Integer.parseInt(text.substring(at, end), radix));
        at = end;
    }

    private void skip() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
            boolean comment = text.charAt(at) == '#';
            int line = text.indexOf('\n', at);
            at = !comment ? at + 1 : line < 0 ? text.length() : line;
        }
    }
}
