package cn.yingchun.sync.bundle;

import java.time.Instant;
import java.util.List;

/// What stands on the outside of a bundle, signed but not encrypted. It names devices, never people.
///
/// @param bundle name of the whole bundle, the same on all its parts
/// @param part   1 … parts
/// @param from   device that made and signed it
/// @param to     devices that can open it
/// @param facts  how many facts are inside
public record Header(String bundle, int part, int parts, String from, List<String> to, Instant made, int facts) {
    public Header {
        to = List.copyOf(to);
    }

    /// Name of this part, unlike any other.
    public String name() {
        return parts == 1 ? bundle : bundle + "-" + part + "of" + parts;
    }

    /// A file name without anything personal in it.
    public String fileName() {
        return name() + Envelope.ENDING;
    }
}
