package cn.yingchun.ui.cases;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.exchange.emdis.MarrStatExport;
import cn.yingchun.ui.cases.picture.Head;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.CaseDesk;
import cn.yingchun.ui.kit.form.SaveSheet;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The place of cases: their list, or the one that is open.
public final class CasesView implements Screen {
    private final Tools tools;
    private final CaseDesk desk;
    private final CaseModel model;
    private final CaseActs acts;
    private final CaseSheets sheets;
    private final CaseView view;
    private final CaseList list;
    private final StackPane node = new StackPane();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper whyNotOn = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper whyNotPostpone = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper whyNotResume = new ReadOnlyStringWrapper("cases.why.not-postponed");
    private final ReadOnlyStringWrapper whyNotReopen = new ReadOnlyStringWrapper("cases.why.not-closed");

    public CasesView(Tools tools, CaseDesk desk) {
        this.tools = tools;
        this.desk = desk;
        model = new CaseModel(desk, tools.work(), tools.words());
        acts = new CaseActs(model);
        sheets = new CaseSheets(tools, model, acts);
        view = new CaseView(tools, model, acts, sheets);
        list = new CaseList(tools, new CasesModel(desk, tools.work()));
        model.picture().subscribe(picture -> picture.ifPresent(shown -> head(shown.head())));
    }

    public CaseModel model() {
        return model;
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

    /// `<case>` or `<case>/<item>`, as the agenda links to it.
    @Override
    public void enter(String open) {
        if (open.isBlank()) {
            node.getChildren().setAll(list);
            title.set(tools.say("cases.list.title"));
            subtitle.set("");
            list.refresh();
            return;
        }
        var parts = open.split("/", 2);
        var anew = !node.getChildren().contains(view);
        node.getChildren().setAll(view);
        if (anew) {
            view.focusList();
        }
        model.open(new CaseId(UUID.fromString(parts[0])));
        if (parts.length == 2) {
            view.go(parts[1]);
        }
    }

    @Override
    public List<Command> commands() {
        if (node.getChildren().contains(list)) {
            return List.of(Command.of("kit.rows.out", Feather.SHARE, list::takeOut).keys("Shortcut+E"),
                    Command.of("cases.verb.emdis", Feather.GLOBE, this::emdis));
        }
        return List.of(
                Command.of("cases.verb.next", Feather.ARROW_RIGHT_CIRCLE, this::next).keys("Shortcut+G").unless(whyNotOn).asMain(),
                Command.of("cases.verb.plan", Feather.CALENDAR, sheets::plan).keys("Shortcut+M"),
                Command.of("cases.verb.print", Feather.PRINTER, sheets::print).keys("Shortcut+P"),
                Command.of("cases.verb.close", Feather.FLAG, sheets::close).keys("Shortcut+Shift+E").unless(whyNotOn),
                Command.of("cases.verb.call", Feather.PHONE, sheets::call).keys("Shortcut+L"),
                Command.of("cases.verb.sign", Feather.CHECK, view::sign).keys("Shortcut+Enter"),
                Command.of("cases.verb.go-call", Feather.PHONE_CALL, sheets::goNoGo).keys("Shortcut+T"),
                Command.of("cases.verb.province", Feather.PHONE_FORWARDED, sheets::province),
                Command.of("cases.verb.willing", Feather.MESSAGE_CIRCLE, sheets::willing).keys("Shortcut+W"),
                Command.of("cases.verb.family", Feather.USERS, sheets::family),
                Command.of("explain.verb.show", Feather.HELP_CIRCLE, sheets::explain).keys("F4"),
                Command.of("cases.verb.defer", Feather.SLASH, sheets::defer),
                Command.of("cases.verb.target", Feather.TARGET, sheets::target),
                Command.of("cases.verb.bedside", Feather.ACTIVITY, sheets::bedside).keys("Shortcut+B"),
                Command.of("cases.verb.after", Feather.PHONE_CALL, () -> sheets.after("visit")),
                Command.of("cases.verb.event", Feather.ALERT_TRIANGLE, () -> sheets.after("events")),
                Command.of("cases.verb.receipt", Feather.INBOX, sheets::receipt),
                Command.of("cases.verb.accepted", Feather.FILE_TEXT, sheets::accepted),
                Command.of("cases.verb.postpone", Feather.PAUSE, sheets::postpone).unless(whyNotPostpone),
                Command.of("cases.verb.resume", Feather.PLAY, this::resume).unless(whyNotResume),
                Command.of("cases.verb.withdraw", Feather.X_OCTAGON, sheets::withdraw).unless(whyNotOn),
                Command.of("cases.verb.reopen", Feather.ROTATE_CCW, sheets::reopen).unless(whyNotReopen),
                Command.of("cases.verb.list", Feather.LIST, () -> tools.go().accept(Address.of("cases"))).keys("Shortcut+Backspace"));
    }

    /// The dated facts of all work-ups as the registry's headquarters want them.
    private void emdis() {
        new SaveSheet(tools, "cases.emdis.title", "cases.emdis.about", (file, progress) -> {
            var rows = new MarrStatExport(desk.office(), desk.clock()).write(file, List.of(tools.habits().signature().get()), tools.say("cases.emdis.title"), progress);
            return tools.say("kit.out.done", rows, file);
        }).show("MARR_STAT", "xlsx");
    }

    /// Through the gate; a shut gate says what it misses and leads to the first of it.
    private void next() {
        acts.advance(refused -> {
            refused.ifPresentOrElse(tools.toasts()::trouble, () -> tools.toasts().tell(tools.say("cases.toast.next")));
            model.picture().get().flatMap(picture -> refused.isPresent() ? picture.firstMissing() : picture.firstToDo())
                    .ifPresent(view::go);
        });
    }

    private void resume() {
        acts.resume(refused -> refused.ifPresentOrElse(tools.toasts()::trouble, () -> tools.toasts().tell(tools.say("cases.toast.recorded"))));
    }

    private void head(Head head) {
        title.set(tools.say("cases.title", head.number()));
        subtitle.set(tools.say("cases.subtitle", head.donorCode(), head.name(), tools.say("cases.sex." + (head.sex() == cn.yingchun.domain.donor.Sex.M ? "m" : "f")),
                head.age(), head.kg().map(kg -> tools.say("cases.kg", kg)).orElse("")).strip());
        whyNotOn.set(head.stage() == Stage.CLOSED ? "cases.why.closed" : head.stage() == Stage.POSTPONED ? "cases.why.postponed" : "");
        whyNotPostpone.set(head.stage().canBePostponed() ? "" : "cases.why.cannot-postpone");
        whyNotResume.set(head.stage() == Stage.POSTPONED ? "" : "cases.why.not-postponed");
        whyNotReopen.set(head.stage() == Stage.CLOSED ? "" : "cases.why.not-closed");
    }
}
