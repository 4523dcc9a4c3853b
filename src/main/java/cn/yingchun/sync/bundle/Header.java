package cn.yingchun.sync.bundle;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/// What stands on the outside of a bundle, signed but not encrypted. It names devices, never people.
///
/// @param bundle name of the whole bundle, the same on all its parts
/// @param part   1 … parts
/// @param from   device that made and signed it
/// @param to     devices that can open it
/// @param facts  how many facts are inside
public record Header(String bundle, int part, int parts, String from, List<String> to, Instant made, int facts) {
    private static final Pattern PART = Pattern.compile("-[1-9]\\d{0,4}of([1-9]\\d{0,4})$");

    public Header {
        to = List.copyOf(to);
    }

    /// Name of this part, unlike any other.
    public String name() {
        return parts == 1 ? bundle : bundle + "-" + part + "of" + parts;
    }

    /// Whether a name is that of a bundle or of one of its parts.
    public static boolean isOf(String bundle, String name) {
        return name.equals(bundle) || name.startsWith(bundle) && PART.matcher(name.substring(bundle.length())).matches();
    }

    /// In how many parts the bundle came of which this is the name of one.
    public static int parts(String name) {
        var part = PART.matcher(name);
        return part.find() ? Integer.parseInt(part.group(1)) : 1;
    }

    /// A file name without anything personal in it.
    public String fileName() {
        return name() + Envelope.ENDING;
    }
}
