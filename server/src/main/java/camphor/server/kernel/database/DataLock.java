package camphor.server.kernel.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One application at a time on a data directory; the operating system lets go of it also when we are killed. */
final class DataLock implements AutoCloseable {

    private final FileChannel file;

    private DataLock(FileChannel file) {
        this.file = file;
    }

    static DataLock on(Path directory) throws IOException {
        FileChannel file =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(file) == null) {
            file.close();
            throw new IOException("另一个香樟正在使用该数据目录 / another Camphor is running on " + directory);
        }
        return new DataLock(file);
    }

    /** Whether an application is running on the directory. */
    static boolean isHeld(Path directory) throws IOException {
        try (FileChannel file =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return locked(file) == null;
        }
    }

    private static @Nullable FileLock locked(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
