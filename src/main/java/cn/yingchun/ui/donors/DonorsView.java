package cn.yingchun.ui.donors;

import cn.yingchun.domain.id.DonorId;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.ui.donors.recruit.RecruitModel;
import cn.yingchun.ui.donors.recruit.RecruitSheet;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Empty;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.call.CallLine;
import cn.yingchun.ui.kit.form.SaveSheet;
import cn.yingchun.ui.kit.rows.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Donors: the list under its filters at the left, the card of the chosen one at the right.
public final class DonorsView implements Screen {
    private static final double LIST_SHARE = 0.64;
    /// An address that opens the list of those who were not reached on a day or later.
    private static final String NOT_SINCE = "not-since ";

    private final DonorsModel model;
    private final Tools tools;
    private final Rows<DonorRow> rows;
    private final Label count = Labels.muted("");
    private final VBox node = new VBox();
    private final Runnable startImport;
    private final Runnable startRecruits;
    private final Optional<ContactActs> acts;

    /// @param imports  one import per opening of the import sheet
    /// @param recruits the same for the sheets of blood drives
    /// @param line     to the donors, where this office may call
    public DonorsView(DonorsModel model, ImportModel imports, RecruitModel recruits, Optional<CallLine> line, Tools tools) {
        this.model = model;
        this.tools = tools;
        this.rows = DonorColumns.rows(model, tools);
        this.startRecruits = () -> new RecruitSheet(recruits, tools, model::ask).show();
        this.startImport = () -> new ImportSheet(imports, tools, model::ask).show();
        acts = line.map(known -> new ContactActs(tools, known, model::again));
        var split = new SplitPane(rows, new DonorCardView(model, acts, tools).node());
        split.setDividerPositions(LIST_SHARE);
        SplitPane.setResizableWithParent(split.getItems().get(1), false);
        VBox.setVgrow(split, Priority.ALWAYS);
        node.getStyleClass().add("screen");
        node.getChildren().addAll(new DonorFilters(model, tools, rows).node(count), split);
        rows.chosen().subscribe(row -> {
            if (row != null) {
                model.open(row.id());
            }
        });
        model.page().subscribe(this::show);
    }

    private void show(DonorPage page) {
        rows.show(model.list(page), () -> {
            rows.whenEmpty(empty(page));
            count.setText(tools.say("donors.count.all", page.ids().size(), page.inOffice()));
            if (rows.isNoneChosen()) {
                rows.chooseFirst();
            }
        });
    }

    private Node empty(DonorPage page) {
        if (page.inOffice() > 0) {
            return new Empty(Feather.FILTER, tools.say("donors.empty.filtered"), tools.say("donors.empty.filtered-do"),
                    Buttons.plain(tools.say("donors.filter.reset"), Feather.X, () -> model.narrow(_ -> DonorFilter.ALL)));
        }
        return new Empty(Feather.USERS, tools.say("donors.empty.none"), tools.say("donors.empty.none-do"),
                Buttons.plain(tools.say("donors.verb.import"), Feather.DOWNLOAD, startImport));
    }

    private void show(DonorId donor) {
        model.open(donor);
        rows.choose(donor);
    }

    private void handOver() {
        model.handOver().ifPresent(writes -> new SaveSheet(tools, "donors.wmda.title", "donors.wmda.about", (file, progress) -> {
            var done = writes.apply(file, progress);
            return tools.say("donors.wmda.done", done.written(), done.left(), file);
        }).show("ION-2197-D", "xml"));
    }

    private void with(Consumer<DonorCard> act) {
        model.card().get().ifPresent(act);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.say("shell.place.donors"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new SimpleStringProperty("");
    }

    @Override
    public List<Command> commands() {
        var all = new ArrayList<>(List.of(Command.of("donors.verb.import", Feather.DOWNLOAD, startImport).keys("Shortcut+I"),
                Command.of("donors.verb.recruit", Feather.USER_PLUS, startRecruits).keys("Shortcut+Shift+I"),
                Command.of("kit.rows.out", Feather.SHARE, rows::takeOut).keys("Shortcut+E")));
        model.handOver().ifPresent(_ -> all.add(Command.of("donors.verb.wmda", Feather.GLOBE, this::handOver)));
        acts.ifPresent(known -> all.addAll(0, List.of(
                Command.of("calls.verb.log", Feather.PHONE, () -> with(known::call)).keys("Shortcut+L").asMain(),
                Command.of("donors.verb.new", Feather.PLUS, () -> known.enter(this::show)).keys("Shortcut+N"),
                Command.of("donors.verb.contacts", Feather.EDIT_2, () -> with(known::edit)).keys("Shortcut+Shift+E"),
                Command.of("donors.verb.campaign", Feather.PHONE_CALL, () -> known.campaign(model::listed)).keys("Shortcut+Shift+C"),
                Command.of("donors.verb.call-list", Feather.PRINTER, () -> known.callList(model::listed)).keys("Shortcut+P"),
                Command.of("explain.verb.show", Feather.HELP_CIRCLE, known::explain).keys("F4"),
                Command.of("donors.verb.doubles", Feather.COPY, known::doubles),
                Command.of("donors.verb.unavailable", Feather.USER_X, () -> with(known::unavailable)),
                Command.of("donors.verb.move", Feather.SHARE, () -> with(known::move)))));
        return all;
    }

    @Override
    public void enter(String open) {
        if (open.startsWith(NOT_SINCE)) {
            model.narrow(_ -> DonorFilter.ALL.notSince(Optional.of(LocalDate.parse(open.substring(NOT_SINCE.length())))));
            return;
        }
        model.ask();
        if (!open.isBlank()) {
            show(new DonorId(UUID.fromString(open)));
        }
    }
}
