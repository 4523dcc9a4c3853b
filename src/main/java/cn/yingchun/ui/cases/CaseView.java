package cn.yingchun.ui.cases;

import cn.yingchun.domain.cases.TalkFact;
import cn.yingchun.ui.cases.card.ItemCard;
import cn.yingchun.ui.cases.list.ChecklistPane;
import cn.yingchun.ui.cases.list.ConsentsPane;
import cn.yingchun.ui.cases.list.FiguresPane;
import cn.yingchun.ui.cases.list.FitnessPane;
import cn.yingchun.ui.cases.list.HistoryPane;
import cn.yingchun.ui.cases.picture.CasePicture;
import cn.yingchun.ui.cases.picture.ItemLine;
import cn.yingchun.ui.cases.timeline.Timeline;
import cn.yingchun.ui.kit.Tabs;
import cn.yingchun.ui.kit.Tools;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One case on screen: head, timeline, checklist with what the gate misses, and the card of the chosen item.
final class CaseView extends VBox {
    private final CaseModel model;
    private final HeadLine head;
    private final Timeline timeline;
    private final ChecklistPane checklist;
    private final GateBar gate;
    private final ItemCard card;
    private final HistoryPane talks;
    private final HistoryPane history;
    private final FiguresPane figures;
    private final FitnessPane fitness;
    private final ConsentsPane consents;
    private final Tabs tabs;
    private final boolean large;

    CaseView(Tools tools, CaseModel model, CaseActs acts, CaseSheets sheets) {
        this.model = model;
        large = tools.look().zoom() >= GateBar.LARGE_LETTERS;
        getStyleClass().add("case");
        getStylesheets().add(Objects.requireNonNull(CaseView.class.getResource("/theme/cases.css")).toExternalForm());
        head = new HeadLine(tools, model.desk().clock(), sheets::report);
        timeline = new Timeline(tools.look(), this::station);
        checklist = new ChecklistPane(tools.look(), model::choose, new ChecklistPane.Doors(this::tick, this::focusProof, this::sign, sheets::plan));
        gate = new GateBar(tools.look(), this::go);
        card = new ItemCard(tools, acts, model.desk().user(), new ItemCard.Doors(sheets::prove, sheets::notApplicable, sheets::undo, checklist::focusList));
        talks = new HistoryPane(tools, "cases.tab.talks", TalkFact.class::isInstance, sheets::strike);
        history = new HistoryPane(tools, "cases.tab.history", _ -> true, sheets::strike);
        figures = new FiguresPane(tools.words(), model.desk().work().rules().alarms());
        fitness = new FitnessPane(tools, model.desk().work().rules().course(), new FitnessPane.Doors(sheets::defer, sheets::over, sheets::lift));
        consents = new ConsentsPane(tools, model.desk().work().rules().course().checklist(), new ConsentsPane.Doors(sheets::withdraw, sheets::scan));
        var list = new VBox(checklist, gate);
        list.getStyleClass().add("checklist-and-gate");
        VBox.setVgrow(checklist, Priority.ALWAYS);
        tabs = new Tabs(tools.words());
        tabs.add("cases.tab.checklist", list).add("cases.tab.talks", talks).add("cases.tab.fitness", fitness).add("cases.tab.consents", consents).add("cases.tab.figures", figures).add("cases.tab.history", history);
        card.setPrefWidth(tools.look().em(27));
        card.setMinWidth(tools.look().em(24));
        HBox.setHgrow(tabs, Priority.ALWAYS);
        var body = new HBox(tabs, card);
        body.getStyleClass().add("case-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, timeline, body);
        model.picture().subscribe(shown -> shown.ifPresent(this::show));
        model.chosen().subscribe(_ -> model.picture().get().ifPresent(this::showItem));
    }

    /// Goes to an item and brings it into view.
    void go(String item) {
        tabs.open(0);
        model.choose(item);
        checklist.select(item);
    }

    void sign() {
        card.sign();
    }

    void focusProof() {
        card.focusProof();
    }

    void focusList() {
        checklist.focusList();
    }

    private void station(int turn) {
        tabs.open(0);
        checklist.go(CasePicture.section(turn));
    }

    private void tick(ItemLine line) {
        model.choose(line.code());
        card.tick(line);
    }

    private void show(CasePicture picture) {
        head.show(picture.head(), picture.frame().stand());
        // in large letters the strips would push the list away; each line of it says how long it holds
        timeline.show(picture.milestones(), large ? List.of() : picture.spans(), picture.today());
        checklist.show(picture.groups(), model.chosen().get());
        gate.show(picture);
        talks.show(picture.log());
        history.show(picture.log());
        figures.show(picture.file());
        fitness.show(picture);
        consents.show(picture);
        showItem(picture);
    }

    private void showItem(CasePicture picture) {
        picture.line(model.chosen().get()).ifPresent(line -> card.show(picture, line));
        checklist.select(model.chosen().get());
    }
}
