package cn.yingchun.domain.fact;

/// Names one fact for ever: the device that wrote it, which life of that device, and its number there.
///
/// Numbers of one device and incarnation are gap-free from 1, so that a hole is visible. A device restored from a backup
/// begins a new incarnation.
public record FactName(String device, int incarnation, long seq) implements Comparable<FactName> {
    /// Reads what [#toString] writes.
    ///
    /// @throws IllegalArgumentException if the text is no name
    public static FactName of(String text) {
        var parts = text.split("\\.");
        if (parts.length != 3) {
            throw new IllegalArgumentException("not the name of a fact");
        }
        return new FactName(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
    }

    @Override
    public int compareTo(FactName other) {
        var byDevice = device.compareTo(other.device);
        if (byDevice != 0) {
            return byDevice;
        }
        var byLife = Integer.compare(incarnation, other.incarnation);
        return byLife != 0 ? byLife : Long.compare(seq, other.seq);
    }

    @Override
    public String toString() {
        return device + "." + incarnation + "." + seq;
    }
}
