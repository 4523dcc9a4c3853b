package cn.yingchun.store;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.index.Upkeep;
import cn.yingchun.store.journal.Journal;
import java.util.ArrayList;
import java.util.List;

/// What a full check of an office found.
///
/// @param troubles everything that is wrong, one sentence each
/// @param records  of the journal
/// @param facts    in the database
/// @param donors   of the registry in the database
public record Verdict(List<Trouble> troubles, long records, int facts, int donors) {
    public Verdict {
        troubles = List.copyOf(troubles);
    }

    /// The journal's chain on disk, and the database against one made anew from it.
    static Verdict of(Journal journal, Upkeep index, Progress progress) {
        var troubles = new ArrayList<Trouble>();
        journal.verify(progress).forEach(damage -> troubles.add(damage.trouble()));
        var now = index.content();
        if (troubles.isEmpty()) {
            var anew = index.contentAnew(progress);
            now.tables().forEach((table, hash) -> {
                if (!hash.equals(anew.tables().get(table))) {
                    troubles.add(new Trouble("store.verify.table", table));
                }
            });
        }
        return new Verdict(troubles, journal.head().seq(), now.facts(), now.donors());
    }

    public boolean isSound() {
        return troubles.isEmpty();
    }
}
