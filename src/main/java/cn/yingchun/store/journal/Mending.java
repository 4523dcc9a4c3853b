package cn.yingchun.store.journal;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.disk.Whole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;

/// Puts records back into a harmed segment, which is written anew beside and then takes its place.
record Mending(Segments segments) {
    /// Whether these are the lost records and no others: all of them in order, chained to what stands before and behind.
    static boolean proves(Damage damage, List<Entry> missing) {
        if (missing.size() != damage.records() || missing.isEmpty() && damage.after().isEmpty()) {
            return missing.isEmpty() && damage.records() == 0;
        }
        var chain = damage.before().chain();
        for (int i = 0; i < missing.size(); i++) {
            var entry = missing.get(i);
            if (entry.seq() != damage.seq() + i || !entry.before().equals(chain)) {
                return false;
            }
            chain = entry.chain();
        }
        var end = chain;
        return damage.proof().filter(end::equals).isPresent();
    }

    void putBack(Damage damage, List<Entry> missing) throws IOException {
        var number = Integer.parseInt(damage.segment().substring(0, damage.segment().indexOf('.')));
        var head = segments.likelyHead(number, damage.before());
        var next = segments.head(number + 1).map(SegmentHead::firstSeq).orElse(Long.MAX_VALUE);
        var all = new TreeMap<Long, Entry>();
        missing.forEach(entry -> all.put(entry.seq(), entry));
        segments.walk(Progress.NONE, entry -> {
            if (entry.seq() >= head.firstSeq() && entry.seq() < next) {
                all.put(entry.seq(), entry);
            }
        });
        var bytes = new ByteArrayOutputStream();
        bytes.write(head.bytes());
        for (var entry : all.values()) {
            bytes.write(Frame.seal(segments.keys().seal(), head.bytes(), entry.seq(), entry.plain()));
        }
        Whole.write(segments.disk(), segments.path(number), bytes.toByteArray());
    }
}
