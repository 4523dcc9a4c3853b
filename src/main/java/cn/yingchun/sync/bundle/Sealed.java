package cn.yingchun.sync.bundle;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.store.Office;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// Closes contents into a bundle for partners, and opens what partners have closed for this office.
public final class Sealed {
    /// Text of one part before it is compressed, so that no computer needs much memory for it.
    private static final int LONGEST_PART = Sealing.LONGEST_TEXT / 2;

    private Sealed() {}

    /// Splits what goes out into parts of which each stands alone: signed, encrypted, to be merged in any order.
    public static List<Contents> parts(Contents whole) {
        var parts = new ArrayList<Contents>();
        var some = new ArrayList<Carried>();
        long size = 0;
        for (var carried : whole.carried()) {
            some.add(carried);
            size += carried instanceof Tied tied ? 3L * tied.line().length() / 2 : 100;
            if (size > LONGEST_PART) {
                parts.add(new Contents(whole.have(), parts.isEmpty() ? whole.answers() : List.of(), some));
                some.clear();
                size = 0;
            }
        }
        if (parts.isEmpty() || !some.isEmpty()) {
            parts.add(new Contents(whole.have(), parts.isEmpty() ? whole.answers() : List.of(), some));
        }
        return parts;
    }

    /// The bytes of one part.
    ///
    /// @param boxKeys of the partners it is for: X25519, Base64
    public static byte[] close(Office office, Header header, Contents contents, List<String> boxKeys) {
        return sign(office, header, lines(contents.lines(), boxKeys));
    }

    /// Lines of text, compressed and encrypted for some partners.
    public static byte[] lines(List<String> lines, List<String> boxKeys) {
        return Sealing.seal(lines, boxKeys.stream().map(key -> Sealing.recipient(Base64.getDecoder().decode(key))).toList());
    }

    /// A whole file: header, sealed contents, this device's signature.
    public static byte[] sign(Office office, Header header, byte[] sealed) {
        try (var keys = office.carrying().keys()) {
            return Envelope.write(header, sealed, keys::sign);
        }
    }

    /// What is inside; asked only after the signature was found good.
    ///
    /// @throws Trouble `sync.bundle.contents`, `sync.bundle.big`, `sync.bundle.newer`
    public static Contents open(Office office, Envelope envelope) {
        return Contents.read(lines(office, envelope));
    }

    /// The same as lines of text.
    public static List<String> lines(Office office, Envelope envelope) {
        try (var keys = office.carrying().keys()) {
            return Sealing.open(envelope.sealed(), keys.boxSecret());
        }
    }
}
