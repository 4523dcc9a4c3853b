package cn.yingchun.store.carry;

import static cn.yingchun.store.tables.Tables.CAME_IN;

import cn.yingchun.domain.conflict.Conflicts;
import cn.yingchun.domain.conflict.Register;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.index.FactRows;
import cn.yingchun.store.index.Upkeep;
import java.util.List;

/// Says of a value that is about to be written which value of another device its writer saw before: it replaces that one.
///
/// Where two values stand in conflict the writer of a third has decided nothing: the conflict stays, until somebody
/// decides it by name.
public final class Sight {
    private final Upkeep index;
    private final FactLines lines;

    public Sight(Upkeep index, FactLines lines) {
        this.index = index;
        this.lines = lines;
    }

    /// The same act, its deeds naming what they replace.
    public Act of(Act act) {
        var needed = act.deeds().stream().anyMatch(deed -> deed.supersedes().isEmpty() && !Register.of(deed.what()).isEmpty());
        if (!needed || !index.ask(sql -> sql.fetchExists(CAME_IN))) {
            return act;
        }
        return new Act(act.actor(), act.happened(), act.why(), act.deeds().stream().map(this::of).toList());
    }

    private Deed of(Deed deed) {
        var registers = Register.of(deed.what());
        if (registers.isEmpty() || !deed.supersedes().isEmpty()) {
            return deed;
        }
        var facts = index.ask(sql -> FactRows.about(sql, deed.subject())).stream().map(lines::read).toList();
        return new Deed(deed.subject(), deed.what(), registers.stream().map(register -> Conflicts.open(facts, register))
                .filter(open -> open.stream().map(Fact::what).distinct().count() == 1)
                .flatMap(List::stream).map(Fact::name).distinct().toList());
    }
}
