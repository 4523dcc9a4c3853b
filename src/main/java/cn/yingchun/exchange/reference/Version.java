package cn.yingchun.exchange.reference;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The version in the name of a release's file, for putting them in order: 3.9.0 comes before 3.58.0.
record Version(int major, int minor, int patch, String name) implements Comparable<Version> {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?");

    static Version of(Path file) {
        var name = file.getFileName().toString();
        var numbers = NUMBERS.matcher(name);
        return numbers.find() ? new Version(number(numbers.group(1)), number(numbers.group(2)), number(numbers.group(3)), name)
                : new Version(0, 0, 0, name);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    @Override
    public int compareTo(Version other) {
        var byMajor = Integer.compare(major, other.major);
        var byMinor = byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
        var byPatch = byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
        return byPatch != 0 ? byPatch : name.compareTo(other.name);
    }
}
