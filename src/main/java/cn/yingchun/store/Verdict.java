package cn.yingchun.store;

import cn.yingchun.domain.say.Trouble;
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

    public boolean isSound() {
        return troubles.isEmpty();
    }
}
