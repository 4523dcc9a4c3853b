package cn.yingchun.store.journal;

import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// A note of the newest acknowledged record, in its own file: tells a torn end (never acknowledged, cut in silence) from
/// the damage or disappearance of a record that somebody was told is saved.
///
/// Two places written in turn, each with its HMAC; not forced, since it may be older than the journal but never newer.
final class Witness implements AutoCloseable {
    private static final int PLACE = 128;
    private static final int SAID = 8 + Chain.BYTES;

    private final DiskFile file;
    private final SecretKey key;

    Witness(Disk disk, Path folder, SecretKey key) throws IOException {
        this.file = disk.open(folder.resolve("newest"));
        this.key = key;
        if (file.size() < 2 * PLACE) {
            file.write(new byte[2 * PLACE], 0);
        }
    }

    /// The newest record it knows of.
    record Noted(long seq, Chain chain) {}

    Optional<Noted> newest() throws IOException {
        var newest = Optional.<Noted>empty();
        for (int i = 0; i < 2; i++) {
            var place = new byte[PLACE];
            file.read(place, (long) i * PLACE);
            var said = Arrays.copyOf(place, SAID);
            if (MessageDigest.isEqual(mac(said), Arrays.copyOfRange(place, SAID, SAID + 32))) {
                var noted = new Noted(ByteBuffer.wrap(said).getLong(), new Chain(Arrays.copyOfRange(said, 8, SAID)));
                newest = newest.filter(other -> other.seq() > noted.seq()).or(() -> Optional.of(noted));
            }
        }
        return newest;
    }

    /// A failure here must not fail the act, which is already on disk: the note only stays older.
    void note(Head head) {
        var said = ByteBuffer.allocate(SAID).putLong(head.seq()).put(head.chain().bytes()).array();
        var place = ByteBuffer.allocate(PLACE).put(said).put(mac(said)).array();
        try {
            file.write(place, (head.seq() & 1) * PLACE);
        } catch (IOException older) {
            return;
        }
    }

    private byte[] mac(byte[] said) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(said);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
