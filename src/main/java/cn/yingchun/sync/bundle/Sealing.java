package cn.yingchun.sync.bundle;

import cn.yingchun.domain.say.Trouble;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Lines, deflated and encrypted with age for some recipients (X25519), and back.
final class Sealing {
    /// More text than this is never unpacked: the largest part that is written holds half of it.
    static final int LONGEST_TEXT = 64 * 1024 * 1024;

    private Sealing() {}

    /// The name by which age knows a recipient: `age1…`.
    static String recipient(byte[] boxKey) {
        return Bech32.getEncoder().encode("age", boxKey).toString();
    }

    static byte[] seal(List<String> lines, List<String> recipients) {
        var sealed = new ByteArrayOutputStream();
        var deflater = new Deflater();
        try {
            List<RecipientStanzaWriter> writers = new ArrayList<>();
            for (var recipient : recipients) {
                writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
            }
            var age = new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(sealed), writers);
            try (var out = new DeflaterOutputStream(Channels.newOutputStream(age), deflater, 1 << 16)) {
                for (var line : lines) {
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                    out.write('\n');
                }
            }
            return sealed.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            deflater.end();
        }
    }

    /// @param secret of the recipient; wiped here
    /// @throws Trouble `sync.bundle.contents`, `sync.bundle.big`
    static List<String> open(byte[] sealed, byte[] secret) {
        try {
            var identity = Bech32.getEncoder().encode("AGE-SECRET-KEY-", secret).toString().toUpperCase(Locale.ROOT);
            List<RecipientStanzaReader> reader = List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity));
            var age = new StandardDecryptingChannelFactory().newDecryptingChannel(
                    Channels.newChannel(new ByteArrayInputStream(sealed)), reader);
            try (var in = new InflaterInputStream(Channels.newInputStream(age))) {
                var text = in.readNBytes(LONGEST_TEXT + 1);
                if (text.length > LONGEST_TEXT) {
                    throw new Trouble("sync.bundle.big");
                }
                return split(new String(text, StandardCharsets.UTF_8));
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw e instanceof Trouble told ? told : new Trouble(e, "sync.bundle.contents");
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
    }
}
