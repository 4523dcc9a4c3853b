package cn.yingchun.app.start;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/// Sees to it that one user has one window: a second start hands what it was given to the first and ends.
///
/// A lock on a file says who was first; a Unix-domain socket beside it carries the word. Nothing leaves the computer.
/// Where the lock cannot be had at all, such as on a folder that may not be written, the program starts as if alone.
public final class OneInstance implements AutoCloseable {
    private static final int LONGEST = 8_192;

    private final FileChannel file;
    private final FileLock lock;
    private final Path socket;
    private @org.jspecify.annotations.Nullable ServerSocketChannel server;

    private OneInstance(FileChannel file, FileLock lock, Path socket) {
        this.file = file;
        this.lock = lock;
        this.socket = socket;
    }

    /// Becomes the first, or tells the first; empty if the first has been told and this start is to end.
    ///
    /// @param word  what a later start was given, such as a bundle's path; blank for only "come to the front"
    /// @param alone what to do if neither is possible
    public static Optional<OneInstance> first(Path home, String word, Runnable alone) {
        try {
            Files.createDirectories(home);
            var file = FileChannel.open(home.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = file.tryLock();
            if (lock != null) {
                return Optional.of(new OneInstance(file, lock, home.resolve("window.sock")));
            }
            file.close();
            tell(home.resolve("window.sock"), word);
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            alone.run();
            return Optional.empty();
        }
    }

    /// Listens for later starts until closed.
    ///
    /// @param heard gets the word of each, in a thread of its own
    public void listen(Consumer<String> heard) {
        try {
            Files.deleteIfExists(socket);
            var opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            opened.bind(UnixDomainSocketAddress.of(socket));
            server = opened;
            Thread.ofVirtual().name("later-starts").start(() -> serve(opened, heard));
        } catch (IOException | RuntimeException e) {
            return; // a path too long for a socket: later starts then end without raising this window
        }
    }

    private static void serve(ServerSocketChannel server, Consumer<String> heard) {
        while (server.isOpen()) {
            try (var from = server.accept()) {
                var word = ByteBuffer.allocate(LONGEST);
                while (word.hasRemaining() && from.read(word) >= 0) {
                    Thread.onSpinWait();
                }
                heard.accept(new String(word.array(), 0, word.position(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                return; // closed at the end of the program
            }
        }
    }

    private static void tell(Path socket, String word) throws IOException {
        try (var to = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            var bytes = ByteBuffer.wrap(word.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                to.write(bytes);
            }
        }
    }

    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
                Files.deleteIfExists(socket);
            }
            lock.release();
            file.close();
        } catch (IOException e) {
            return; // the end of the process frees what is left
        }
    }
}
