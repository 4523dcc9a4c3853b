package cn.yingchun.ui.after;

import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.exchange.paper.form.PaperKind;
import cn.yingchun.ui.after.event.EventsPane;
import cn.yingchun.ui.after.honour.HonoursPane;
import cn.yingchun.ui.after.letter.LettersPane;
import cn.yingchun.ui.after.visit.Shown;
import cn.yingchun.ui.after.visit.VisitPane;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Empty;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tabs;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.CaseDesk;
import cn.yingchun.ui.kit.desk.PrintNow;
import cn.yingchun.work.after.Adverse;
import cn.yingchun.work.after.Honours;
import cn.yingchun.work.after.Letters;
import cn.yingchun.work.after.Visits;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// After the donation: who is to be called today, and one donor with visits, events, letters and thanks.
public final class AfterView implements Screen {
    private static final double LIST = 22;
    private static final List<String> SIDES = List.of("visit", "events", "letters", "honours");

    private final Tools tools;
    private final AfterModel model;
    private final CallList list;
    private final VisitPane visit;
    private final EventsPane events;
    private final LettersPane letters;
    private final HonoursPane honours;
    private final Tabs tabs;
    private final StackPane left = new StackPane();
    private final StackPane right = new StackPane();
    private final HBox node;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper whyNot = new ReadOnlyStringWrapper("after.why.none-open");

    public AfterView(Tools tools, CaseDesk desk) {
        this.tools = tools;
        model = new AfterModel(desk, tools.work(), tools.words());
        list = new CallList(tools, due -> open(due.theCase()));
        visit = new VisitPane(tools, new VisitPane.Doors(
                (heard, told) -> model.act((work, id) -> new Visits(work).heard(id, heard), told),
                (missed, told) -> model.act((work, id) -> new Visits(work).missed(id, missed, ""), told), model::draft));
        events = new EventsPane(tools, desk.clock()::instant, new EventsPane.Doors(
                deed -> model.act((work, id) -> deed.what().accept(new Adverse(work), id), deed.told()), () -> print(PaperKind.SPEAR)));
        letters = new LettersPane(tools, new LettersPane.Doors(deed -> model.act((work, id) -> deed.what().accept(new Letters(work), id), deed.told()), model::known,
                () -> print(PaperKind.PRESS), desk.user()));
        honours = new HonoursPane(tools, new HonoursPane.Doors(deed -> model.act((work, id) -> deed.what().accept(new Honours(work), id), deed.told()),
                () -> print(PaperKind.CERTIFICATE), this::again));
        tabs = new Tabs(tools.words()).add("after.tab.visit", visit).add("after.tab.events", events).add("after.tab.letters", letters).add("after.tab.honours", honours);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        left.setPrefWidth(tools.look().em(LIST));
        left.setMinWidth(tools.look().em(LIST));
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        node = new HBox(left, right);
        node.getStyleClass().add("after-body");
        title.set(tools.say("after.title"));
        model.calls().subscribe(this::show);
        model.picture().subscribe(picture -> picture.ifPresent(this::show));
    }

    private void show(AfterModel.Calls calls) {
        list.show(calls, model.desk().today());
        if (model.picture().get().isEmpty()) {
            subtitle.set(tools.say("after.list.count", calls.due().size()));
            left.setVisible(!calls.due().isEmpty());
            left.setManaged(!calls.due().isEmpty());
            right.getChildren().setAll(calls.due().isEmpty() ? nothing(calls)
                    : new Empty(Feather.PHONE_CALL, tools.say("after.choose.none"), tools.say("after.choose.do")));
        }
        left.getChildren().setAll(list);
    }

    private Empty nothing(AfterModel.Calls calls) {
        return new Empty(Feather.HEART, tools.say("after.empty.none"), calls.next()
                .map(day -> tools.say("after.empty.next", day.toString(), calls.then())).orElse(tools.say("after.empty.never")));
    }

    private void show(AfterPicture picture) {
        var file = picture.file();
        whyNot.set("");
        title.set(tools.say("after.case", file.opened().number()));
        subtitle.set((file.opened().donorCode() + " " + picture.name()).strip());
        var today = picture.now().toLocalDate();
        var head = picture.next().map(kept -> new FlowPane(tools.look().em(0.8), tools.look().em(0.3), Labels.heading(VisitWords.name(kept.visit(), model.desk(), tools.words())),
                VisitWords.chip(kept, today, tools.words()), Labels.muted(tools.say("after.visit.window", kept.visit().first().toString(),
                        kept.visit().due().toString(), kept.visit().last().toString())))).orElseGet(() -> new FlowPane(Labels.muted(tools.say("after.visit.all-done"))));
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        head.setPrefWrapLength(0);
        picture.next().or(() -> picture.visits().stream().reduce((_, last) -> last)).ifPresent(kept -> visit.show(new Shown(file, kept,
                VisitWords.name(kept.visit(), model.desk(), tools.words()), VisitWords.state(kept, today, tools.words()), past(picture))));
        events.show(file);
        letters.show(file);
        honours.show(picture.thanks());
        var body = new VBox(tools.look().em(0.6), head, tabs);
        if (right.getChildren().size() != 1 || !(right.getChildren().getFirst() instanceof VBox shown) || !shown.getChildren().contains(tabs)) {
            right.getChildren().setAll(body);
        } else {
            shown.getChildren().set(0, head);
        }
    }

    private List<List<String>> past(AfterPicture picture) {
        var today = picture.now().toLocalDate();
        return picture.visits().stream().map(kept -> List.of(VisitWords.name(kept.visit(), model.desk(), tools.words()),
                kept.visit().first() + " – " + kept.visit().last(), VisitWords.state(kept, today, tools.words()))).toList();
    }

    private void open(CaseId id) {
        tools.go().accept(new Address("after", id.toString()));
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
        return List.of(
                Command.of("after.verb.record", Feather.CHECK, visit::record).keys("Shortcut+Enter").unless(whyNot).asMain(),
                Command.of("after.verb.as-last", Feather.COPY, visit::asLastTime).keys("Shortcut+Y").unless(whyNot),
                Command.of("after.verb.symptoms", Feather.GRID, visit::focusGrid).keys("Shortcut+G").unless(whyNot),
                Command.of("after.verb.report", Feather.ALERT_TRIANGLE, this::report).keys("Shortcut+R").unless(whyNot),
                Command.of("after.verb.again", Feather.REPEAT, this::again).unless(whyNot),
                Command.of("after.verb.case", Feather.CLIPBOARD, this::toCase).keys("Shortcut+B").unless(whyNot));
    }

    private void report() {
        tabs.open(SIDES.indexOf("events"));
        events.report();
    }

    private void again() {
        model.picture().get().ifPresent(picture -> AgainSheet.show(tools, picture.file().on(Anchor.D0LAST), picture.now().toLocalDate(), (asked, told) -> {
            var opened = new AtomicReference<@Nullable CaseId>();
            model.act((work, id) -> opened.set(work.openAgain(id, asked.kind(), asked.notice(), asked.number())), refused -> {
                told.accept(refused);
                if (opened.get() instanceof CaseId id) {
                    tools.go().accept(new Address("cases", id.toString()));
                }
            });
        }));
    }

    private void print(PaperKind kind) {
        new PrintNow(tools, model.desk()).make(kind, model::act);
    }

    private void toCase() {
        model.picture().get().ifPresent(picture -> tools.go().accept(new Address("cases", picture.file().id().toString())));
    }

    /// `<case>` or `<case>/<side>`.
    @Override
    public void enter(String open) {
        model.list();
        if (open.isBlank()) {
            model.calls().get().due().stream().findFirst().filter(_ -> model.picture().get().isEmpty())
                    .ifPresent(due -> model.open(due.theCase()));
            return;
        }
        var parts = open.split("/", 2);
        model.open(new CaseId(UUID.fromString(parts[0])));
        Optional.of(parts).filter(both -> both.length == 2).map(both -> SIDES.indexOf(both[1])).filter(turn -> turn >= 0).ifPresent(tabs::open);
    }
}
