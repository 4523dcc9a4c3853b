package cn.yingchun.app.start;

import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.cli.Verb;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.shot.Picture;
import cn.yingchun.ui.kit.shot.Emblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Draws the program's sign in every size: PNG, and the icon files of Windows and macOS that the installers want.
@Command(name = "icons", description = "the program's icon in every size and format", hidden = true)
public final class IconsVerb extends Verb {
    /// Four letters by which macOS knows a PNG of so many pixels.
    private static final Map<Integer, String> APPLE = Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09");

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("icons");

    public IconsVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work() {
        Display.doWithout();
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        var drawn = new LinkedHashMap<Integer, byte[]>();
        try {
            for (int size : Emblem.SIZES) {
                var file = out.resolve("yingchun-" + size + ".png");
                Picture.take(Picture.await(() -> new Scene(Emblem.draw(size), size, size, Color.TRANSPARENT)), file);
                drawn.put(size, Files.readAllBytes(file));
            }
            Files.write(out.resolve("yingchun.ico"), windows(drawn));
            Files.write(out.resolve("yingchun.icns"), apple(drawn));
        } catch (IOException e) {
            throw new Trouble(e, "exchange.file.unwritable", out.getFileName());
        }
        return Status.DONE;
    }

    /// An ICO file of PNG pictures: six bytes, sixteen for each picture, the pictures.
    private static byte[] windows(Map<Integer, byte[]> drawn) {
        var fit = drawn.entrySet().stream().filter(one -> one.getKey() <= 256).toList();
        var head = ByteBuffer.allocate(6 + 16 * fit.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) fit.size());
        var at = head.capacity();
        var body = new ByteArrayOutputStream();
        for (var one : fit) {
            var side = (byte) (one.getKey() == 256 ? 0 : one.getKey());
            head.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(one.getValue().length).putInt(at);
            at += one.getValue().length;
            body.writeBytes(one.getValue());
        }
        return join(head.array(), body.toByteArray());
    }

    /// An ICNS file: `icns`, the whole length, and each PNG behind its four letters and its length.
    private static byte[] apple(Map<Integer, byte[]> drawn) {
        var body = new ByteArrayOutputStream();
        APPLE.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(kind -> {
            var png = drawn.getOrDefault(kind.getKey(), new byte[0]);
            body.writeBytes(named(kind.getValue(), 8 + png.length));
            body.writeBytes(png);
        });
        return join(named("icns", 8 + body.size()), body.toByteArray());
    }

    private static byte[] named(String letters, int length) {
        return ByteBuffer.allocate(8).put(letters.getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(length).array();
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
}
