package cn.yingchun.ui.bedside;

import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.picture.Phase;
import cn.yingchun.ui.bedside.picture.RunNow;
import cn.yingchun.ui.bedside.sheet.PinSheet;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Empty;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Masked;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.CaseDesk;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The place of the nurse: the donors who are due, or the one at the bed.
public final class BedsideView implements Screen {
    private final Tools tools;
    private final BedsideModel model;
    private final ScrollPane scroll;
    private final Acts acts;
    private final Verbs verbs;
    private final BedsidePane pane;
    private final StackPane node = new StackPane();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper noRun = new ReadOnlyStringWrapper("");

    public BedsideView(Tools tools, CaseDesk desk) {
        this.tools = tools;
        model = new BedsideModel(desk, tools.work(), tools.words());
        acts = new Acts(tools, model);
        verbs = new Verbs(acts, noRun, this::correct, this::lock);
        pane = new BedsidePane(acts, verbs);
        new Scanner(desk.clock(), new ScanVerbs(acts)::scanned).listenAt(node);
        new Idle(this::lockIfPossible).watch(pane);
        node.setFocusTraversable(false);
        scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("bed-scroll");
        model.picture().subscribe(picture -> picture.ifPresent(this::head));
        model.due().subscribe(this::list);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> subtitle() {
        return subtitle.getReadOnlyProperty();
    }

    @Override
    public List<Command> commands() {
        var phase = model.picture().get().map(BedsidePicture::phase).orElse(Phase.RUN);
        return node.getChildren().contains(scroll) ? Stream.concat(verbs.small(phase).stream(), verbs.large(phase).stream()).toList() : List.of();
    }

    @Override
    public void enter(String open) {
        if (open.isBlank()) {
            title.set(tools.say("bedside.title"));
            subtitle.set("");
            node.getChildren().clear();
            list(model.due().get());
            model.list();
        } else {
            node.getChildren().setAll(scroll);
            model.open(new CaseId(UUID.fromString(open)));
        }
    }

    private void head(BedsidePicture picture) {
        var opened = picture.file().opened();
        title.set(tools.say("bedside.head", opened.donorCode(), picture.name(), tools.say(opened.donorSex() == Sex.M ? "bedside.sex.m" : "bedside.sex.f"),
                Period.between(opened.donorBirthDate(), model.today()).getYears()));
        subtitle.set(picture.file().last(Weighed.class).map(noted -> tools.say("bedside.kg", noted.what().kg())).orElse(""));
        noRun.set(picture.run().map(RunNow::number).isPresent() ? "" : "bedside.run.none");
    }

    /// The donors who are due, each a large button; nobody due says so.
    private void list(List<CaseRow> due) {
        if (node.getChildren().contains(scroll)) {
            return;
        }
        if (due.isEmpty()) {
            node.getChildren().setAll(new Empty(Feather.COFFEE, tools.say("bedside.list.nobody"), tools.say("bedside.list.how"),
                    Buttons.plain(tools.say("bedside.list.to-cases"), () -> tools.go().accept(Address.of("cases")))));
            return;
        }
        var column = new VBox(Labels.muted(tools.say("bedside.list.choose")));
        column.getStyleClass().addAll("bedside", "bed-column");
        column.setStyle(tools.look().armsLength());
        column.getStylesheets().add(Objects.requireNonNull(BedsideView.class.getResource("/theme/bedside.css")).toExternalForm());
        due.forEach(row -> {
            var button = Buttons.plain(tools.say("bedside.list.donor", row.donorCode(), Masked.name(row.donorName()), tools.say(row.stage().key()),
                    row.d0().map(LocalDate::toString).orElse("–")), () -> tools.go().accept(new Address("bedside", row.id().value().toString())));
            button.getStyleClass().add("bed-button");
            button.setMaxWidth(Double.MAX_VALUE);
            column.getChildren().add(button);
        });
        node.getChildren().setAll(column);
    }

    private void correct() {
        pane.chosen().ifPresentOrElse(verbs::strike, () -> tools.toasts().trouble(new Trouble("bedside.log.nothing")));
    }

    /// After a while without a touch; whoever has no PIN is not asked for one then.
    private void lockIfPossible() {
        if (!tools.sheets().isOpen()) {
            lock(() -> {});
        }
    }

    private void lock() {
        lock(() -> PinSheet.show(tools, acts.colleagues().office().pins(), () -> List.of(model.desk().user()), this::lock));
    }

    /// Hides who lies there; without a PIN nobody could open it again, so that is asked for first.
    private void lock(Runnable withoutPin) {
        tools.work().latest("bedside.lock", _ -> acts.colleagues().office().pins().holders().contains(model.desk().user()), has -> {
            if (has) {
                tools.sheets().hold(new LockScreen(acts));
            } else {
                withoutPin.run();
            }
        });
    }
}
