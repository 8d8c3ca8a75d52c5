package camphor.bench.register;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/**
 * One connection that is kept, as a browser keeps it; it asks and reads to the end. A client made for use would cost a
 * good part of what is measured, on the same two cores.
 */
final class Keeping implements AutoCloseable {
    static final int OK = 200;
    private static final int TIMEOUT = 120_000;
    private static final int HEX = 16;
    private static final int STATUS_AT = 9;
    private static final int STATUS_END = 12;

    private final Socket socket;
    private final InputStream in;
    private final String headers;

    Keeping(int port, String cookie) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        headers = " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: application/json\r\nCookie: " + cookie
                + "\r\n\r\n";
    }

    /** Answers the status; the body is read and thrown away. */
    int get(String path) throws IOException {
        socket.getOutputStream().write(("GET " + path + headers).getBytes(US_ASCII));
        int status = Integer.parseInt(line().substring(STATUS_AT, STATUS_END));
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            length = lower.startsWith("content-length:")
                    ? Integer.parseInt(
                            lower.substring("content-length:".length()).strip())
                    : length;
            chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
        }
        if (chunked) {
            skipChunks();
        } else {
            in.skipNBytes(length);
        }
        return status;
    }

    private void skipChunks() throws IOException {
        int size;
        do {
            size = Integer.parseInt(line(), HEX);
            in.skipNBytes(size);
            line();
        } while (size > 0);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
