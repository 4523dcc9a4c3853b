package cn.yingchun.exchange.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Spoils a file as accidents and ill will do: bits, pieces cut, doubled and moved, hostile words put in, other encodings.
final class Mutations {
    private static final List<String> HOSTILE = List.of("\"", "\"\"\"", ",,,,", "=cmd|' /C calc'!A0", "＝1+1", "@SUM(1)", "\u0000", "\uFEFF", "\u202E",
            "\r", "\n\n", "\t", "１２３４", "9".repeat(400), "-1E999", "x".repeat(20_000), "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
            "../../..", "{\"a\":".repeat(500), "~^+/|", "A*02:01/A*", "NaN", "1970-02-30", "%s%n", "';DROP TABLE donor;--");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    byte[] of(byte[] good) {
        var bad = good;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            bad = once(bad);
        }
        return bad;
    }

    private byte[] once(byte[] file) {
        if (file.length < 8) {
            return HOSTILE.get(random.nextInt(HOSTILE.size())).getBytes(StandardCharsets.UTF_8);
        }
        var at = random.nextInt(file.length - 1);
        var length = 1 + random.nextInt(Math.min(200, file.length - at));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(file, at);
            case 1 -> Arrays.copyOf(file, at);
            case 2 -> joined(file, 0, at, file, at + length, file.length);
            case 3 -> joined(file, 0, at + length, file, at, file.length);
            case 4 -> inserted(file, at, HOSTILE.get(random.nextInt(HOSTILE.size())).getBytes(StandardCharsets.UTF_8));
            case 5 -> inserted(file, at, random(length));
            case 6 -> new String(file, StandardCharsets.UTF_8).getBytes(encoding());
            default -> inserted(file, at, "重名·张三，".getBytes(Charset.forName("GBK")));
        };
    }

    private Charset encoding() {
        return List.of(Charset.forName("GB18030"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1)
                .get(random.nextInt(4));
    }

    private static byte[] flipped(byte[] file, int at) {
        var bad = file.clone();
        bad[at] ^= (byte) (1 << at % 8);
        return bad;
    }

    private byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] inserted(byte[] file, int at, byte[] what) {
        var out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        out.writeBytes(what);
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, int from, int to, byte[] other, int otherFrom, int otherTo) {
        var out = new ByteArrayOutputStream();
        out.write(one, from, to - from);
        out.write(other, otherFrom, Math.max(0, otherTo - otherFrom));
        return out.toByteArray();
    }
}
