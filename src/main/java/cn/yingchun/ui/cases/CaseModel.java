package cn.yingchun.ui.cases;

import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.cases.picture.CasePicture;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.work.Casework;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// One open case: its picture, the item one looks at, and the verbs that change it.
///
/// Every verb runs away from the window and brings the new picture with it; what the rules forbid comes back as a
/// [Trouble] to whoever asked, and nothing has been written then.
public final class CaseModel {
    /// What an attempt came to: why it was refused, and the case as it stands now.
    private record Attempt(Optional<Trouble> refused, CasePicture picture) {}

    private final CaseDesk desk;
    private final Work work;
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<CasePicture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private Optional<CaseId> open = Optional.empty();
    private int attempts;

    public CaseModel(CaseDesk desk, Work work, Words words) {
        this.desk = desk;
        this.work = work;
        this.words = words;
    }

    /// The case as it stands; empty until it has been read.
    public ReadOnlyObjectProperty<Optional<CasePicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    /// Code of the item one looks at; blank for none.
    public ReadOnlyStringProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    public CaseDesk desk() {
        return desk;
    }

    /// Opens a case at the first thing that keeps it from going on.
    public void open(CaseId id) {
        if (!open.equals(Optional.of(id))) {
            open = Optional.of(id);
            picture.set(Optional.empty());
            chosen.set("");
        }
        refresh();
    }

    /// Reads it again. What one looks at stays.
    public void refresh() {
        open.ifPresent(id -> work.latest("case", _ -> draw(id), this::show));
    }

    public void choose(String item) {
        chosen.set(item);
    }

    /// Does something to the open case.
    ///
    /// @param deed away from the window
    /// @param told the objection, or nothing when it is done and safe on the disk
    public void act(BiConsumer<Casework, CaseId> deed, Consumer<Optional<Trouble>> told) {
        open.ifPresent(id -> work.latest("case.act." + attempts++, _ -> attempt(id, deed), attempt -> {
            show(attempt.picture());
            told.accept(attempt.refused());
        }));
    }

    private Attempt attempt(CaseId id, BiConsumer<Casework, CaseId> deed) {
        Optional<Trouble> refused = Optional.empty();
        try {
            deed.accept(desk.work(), id);
        } catch (Trouble trouble) {
            refused = Optional.of(trouble);
        }
        return new Attempt(refused, draw(id));
    }

    private CasePicture draw(CaseId id) {
        var file = desk.work().file(id);
        return CasePicture.of(file, desk.work().rules().course(), desk.names().apply(file.opened().donor()), desk.now(), words);
    }

    private void show(CasePicture drawn) {
        if (!open.equals(Optional.of(drawn.file().id()))) {
            return;
        }
        picture.set(Optional.of(drawn));
        if (chosen.get().isEmpty()) {
            drawn.firstToDo().ifPresent(chosen::set);
        }
    }
}
