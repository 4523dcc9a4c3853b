package cn.yingchun.ui.kit.desk;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.work.Casework;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The case a screen has open: its picture, drawn anew after every act.
///
/// Every act runs away from the window and brings the new picture with it; what the rules forbid comes back as a
/// [Trouble] to whoever asked, and nothing has been written then. Acts are done in the order in which they were asked for, and no
/// older picture is shown after a newer one.
///
/// @param <P> what the screen shows of a case
public final class OpenCase<P> {
    /// @param order of the moment from which the case was read
    private record Drawn<P>(CaseId id, Optional<Trouble> refused, P picture, long order) {}

    private final CaseDesk desk;
    private final Work work;
    private final Function<CaseFile, P> draw;
    private final ReadOnlyObjectWrapper<Optional<P>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CaseId> open = Optional.empty();
    private final InOrder turns = new InOrder();
    private final AtomicLong drawings = new AtomicLong();
    private int acts;
    private long shown;

    /// @param draw makes the picture, away from the window
    public OpenCase(CaseDesk desk, Work work, Function<CaseFile, P> draw) {
        this.desk = desk;
        this.work = work;
        this.draw = draw;
    }

    /// The case as it stands; empty until it has been read.
    public ReadOnlyObjectProperty<Optional<P>> picture() {
        return picture.getReadOnlyProperty();
    }

    /// Opens a case.
    ///
    /// @return whether it is another one than before
    public boolean open(CaseId id) {
        var other = !open.equals(Optional.of(id));
        if (other) {
            open = Optional.of(id);
            picture.set(Optional.empty());
        }
        refresh();
        return other;
    }

    /// Reads it again.
    public void refresh() {
        open.ifPresent(id -> work.latest("case.open", _ -> drawn(id, Optional.empty()), this::show));
    }

    /// Does something to it.
    ///
    /// @param told the objection, or nothing when it is done and safe on the disk
    public void act(BiConsumer<Casework, CaseId> deed, Consumer<Optional<Trouble>> told) {
        open.ifPresent(id -> {
            var turn = acts++;
            work.latest("case.act." + turn, _ -> turns.at(turn, () -> attempt(id, deed)), drawn -> {
                show(drawn);
                told.accept(drawn.refused());
            });
        });
    }

    private Drawn<P> attempt(CaseId id, BiConsumer<Casework, CaseId> deed) {
        try {
            deed.accept(desk.work(), id);
            return drawn(id, Optional.empty());
        } catch (Trouble trouble) {
            return drawn(id, Optional.of(trouble));
        }
    }

    private Drawn<P> drawn(CaseId id, Optional<Trouble> refused) {
        var order = drawings.incrementAndGet();
        return new Drawn<>(id, refused, draw.apply(desk.work().file(id)), order);
    }

    private void show(Drawn<P> drawn) {
        if (open.equals(Optional.of(drawn.id())) && drawn.order() > shown) {
            shown = drawn.order();
            picture.set(Optional.of(drawn.picture()));
        }
    }
}
