package cn.yingchun.domain.strand;

import java.util.ArrayList;
import java.util.List;

/// Made-up strands of facts, tied as a writer ties them.
final class Strands {
    private Strands() {}

    static List<Tied> of(String device, int incarnation, int facts) {
        return tied(new Writer(device, incarnation), 0, Link.begin(new Writer(device, incarnation)), facts, "");
    }

    /// The facts that a copy of a device writes on from a number, under the same names.
    static List<Tied> clone(String device, int incarnation, int from, int facts) {
        var writer = new Writer(device, incarnation);
        var common = of(device, incarnation, from);
        return tied(writer, from, common.isEmpty() ? Link.begin(writer) : common.getLast().link(), facts, " of the copy");
    }

    private static List<Tied> tied(Writer writer, int from, Link before, int facts, String mark) {
        var all = new ArrayList<Tied>();
        var link = before;
        for (int i = 1; i <= facts; i++) {
            var tied = new Tied(writer.fact(from + i), link, "fact " + (from + i) + " by " + writer + mark);
            all.add(tied);
            link = tied.link();
        }
        return all;
    }
}
