package cn.yingchun.domain.strand;

import cn.yingchun.domain.fact.FactName;
import java.util.Comparator;

/// One life of one device: whoever numbers facts from 1 without gaps.
public record Writer(String device, int incarnation) implements Comparable<Writer> {
    private static final Comparator<Writer> ORDER = Comparator.comparing(Writer::device).thenComparingInt(Writer::incarnation);

    public static Writer of(FactName name) {
        return new Writer(name.device(), name.incarnation());
    }

    public FactName fact(long seq) {
        return new FactName(device, incarnation, seq);
    }

    @Override
    public int compareTo(Writer other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return device + "." + incarnation;
    }
}
