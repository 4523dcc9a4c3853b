package cn.yingchun.ui.bedside;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.sync.RecordStand;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.desk.CaseDesk;
import cn.yingchun.ui.kit.desk.OpenCase;
import cn.yingchun.work.Casework;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The donor at the bed: the picture of the open case, and the donors who are due while none is open.
public final class BedsideModel {
    private static final Set<Stage> AT_THE_BED = Set.of(Stage.MOBILISE, Stage.COLLECT, Stage.HANDOVER);
    private static final int MOST = 50;

    private final CaseDesk desk;
    private final Work work;
    private final OpenCase<BedsidePicture> open;
    private final ReadOnlyObjectWrapper<RecordStand> stand = new ReadOnlyObjectWrapper<>(RecordStand.ALONE);
    private final ReadOnlyObjectWrapper<List<CaseRow>> due = new ReadOnlyObjectWrapper<>(List.of());

    public BedsideModel(CaseDesk desk, Work work, Words words) {
        this.desk = desk;
        this.work = work;
        open = new OpenCase<>(desk, work, file -> BedsidePicture.of(file, desk.work().rules(), desk.names().apply(file.opened().donor()),
                desk.today(), words));
        open.picture().subscribe(picture -> picture.ifPresent(shown -> standing(shown.file())));
    }

    private void standing(CaseFile file) {
        work.latest("bedside.stand", _ -> RecordStand.of(desk.office(), Subject.of(file.id()), Subject.of(file.opened().donor()), Subject.of(file.opened().patient())),
                stand::set);
    }

    /// How the open case stands between the devices.
    public ReadOnlyObjectProperty<RecordStand> stand() {
        return stand.getReadOnlyProperty();
    }

    public CaseDesk desk() {
        return desk;
    }

    /// The open case as it stands; empty until it has been read.
    public ReadOnlyObjectProperty<Optional<BedsidePicture>> picture() {
        return open.picture();
    }

    /// Donors on G-CSF, at collection or with a bag to hand over.
    public ReadOnlyObjectProperty<List<CaseRow>> due() {
        return due.getReadOnlyProperty();
    }

    public void open(CaseId id) {
        open.open(id);
    }

    public void list() {
        work.latest("bedside.due", _ -> desk.office().cases().page(CaseFilter.ALL.in(AT_THE_BED), 0, MOST).rows(), due::set);
    }

    public LocalDate today() {
        return desk.today();
    }

    /// Writes something; see [OpenCase#act].
    public void act(BiConsumer<Casework, CaseId> deed, Consumer<Optional<Trouble>> told) {
        open.act(deed, told);
    }
}
