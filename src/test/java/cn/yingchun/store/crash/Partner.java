package cn.yingchun.store.crash;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.store.Office;
import cn.yingchun.store.carry.Carrying;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Kinds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Another office whose facts come in while the program is killed: batches of names for donors whom the killed office names
/// as well, so that conflicts arise; now and then the second half comes first and has to wait.
final class Partner {
    static final int BATCH = 20;

    private static final Writer WRITER = new Writer("partner234", 1);
    private static final FactLines LINES = new FactLines(Kinds.ALL);

    private Partner() {}

    static boolean wrote(Fact fact) {
        return fact.name().device().equals(WRITER.device());
    }

    /// Sends the next batch, and says how many facts of it are held now.
    static synchronized long send(Office office, Random random) {
        var reach = office.carrying().have().reach(WRITER).seq();
        var batch = batch(reach, reach == 0 ? Link.begin(WRITER) : office.carrying().end(WRITER));
        if (random.nextInt(3) == 0) {
            take(office, batch.subList(BATCH / 2, BATCH));
        }
        take(office, batch);
        return reach + BATCH;
    }

    private static List<Tied> batch(long after, Link end) {
        var batch = new ArrayList<Tied>();
        var link = end;
        for (long seq = after + 1; seq <= after + BATCH; seq++) {
            var tied = new Tied(new FactName(WRITER.device(), WRITER.incarnation(), seq), link, line(seq));
            batch.add(tied);
            link = tied.link();
        }
        return batch;
    }

    private static String line(long seq) {
        var at = Instant.parse("2026-11-22T04:00:00Z").plusSeconds(seq);
        return LINES.write(new Fact(new FactName(WRITER.device(), WRITER.incarnation(), seq), at.toEpochMilli() << 16, 1, "演示·邻县", at, at,
                Optional.empty(), Subject.of(new DonorId(new UUID(1, seq % 40))), new DonorFact.Named("演示·钱" + seq, Optional.empty()), List.of()));
    }

    private static void take(Office office, List<Tied> come) {
        office.carrying().take(come, sorted -> sorted.isEmpty() ? Optional.empty() : Optional.of(new Carrying.Note(
                Act.of(office.user(), Instant.EPOCH, office.subject(), new SyncFact.Merged("test", WRITER.device(), sorted.seen(), sorted.held(),
                        sorted.parked().size(), sorted.forked().size(), 0, List.of())), 0)));
    }
}
