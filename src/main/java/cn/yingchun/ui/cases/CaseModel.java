package cn.yingchun.ui.cases;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.contact.move.Custody;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.sync.RecordStand;
import cn.yingchun.ui.cases.picture.CasePicture;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.desk.CaseDesk;
import cn.yingchun.ui.kit.desk.OpenCase;
import cn.yingchun.work.Casework;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// One open case: its picture, the item one looks at, and the way to change it.
public final class CaseModel {
    private final CaseDesk desk;
    private final OpenCase<CasePicture> open;
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");

    public CaseModel(CaseDesk desk, Work work, Words words) {
        this.desk = desk;
        open = new OpenCase<>(desk, work, file -> CasePicture.of(file, new CasePicture.Frame(desk.work().rules().course(),
                desk.work().fitness(file), desk.names().apply(file.opened().donor()), holder(file.opened().donor()),
                desk.office().pins().colleagues(), stand(file)), desk.now(), words));
        open.picture().subscribe(picture -> picture.filter(_ -> chosen.get().isEmpty()).flatMap(CasePicture::firstToDo).ifPresent(chosen::set));
    }

    private RecordStand stand(CaseFile file) {
        return RecordStand.of(desk.office(), Subject.of(file.id()), Subject.of(file.opened().donor()), Subject.of(file.opened().patient()));
    }

    /// The branch that holds the donor, and with the donor the case.
    private String holder(DonorId donor) {
        return Custody.of(desk.office().history(Subject.of(donor)), desk.office().name()).holder();
    }

    /// The case as it stands; empty until it has been read.
    public ReadOnlyObjectProperty<Optional<CasePicture>> picture() {
        return open.picture();
    }

    /// Code of the item one looks at; blank for none.
    public ReadOnlyStringProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    public CaseDesk desk() {
        return desk;
    }

    /// Opens a case at the first thing that keeps it from going on. The same one again is only read anew, and what one
    /// looks at stays.
    public void open(CaseId id) {
        var before = chosen.get();
        chosen.set("");
        if (!open.open(id) && !before.isEmpty()) {
            chosen.set(before);
        }
    }

    public void choose(String item) {
        chosen.set(item);
    }

    /// Does something to the open case; see [OpenCase#act].
    public void act(BiConsumer<Casework, CaseId> deed, Consumer<Optional<Trouble>> told) {
        open.act(deed, told);
    }
}
