package cn.yingchun.app;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.gate.Standing;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.StepClock;
import cn.yingchun.ui.Coordinator;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.cases.CasesView;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Sheets;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.shell.Frame;
import cn.yingchun.work.Casework;
import cn.yingchun.work.NewCase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;

/// A case in the program's real window, worked by keyboard, on days that the test sets: the clock stands still between two
/// calls of [#at].
final class CaseWindow implements AutoCloseable {
    private static final int KEYS_TO_ANYWHERE = 120;
    /// Registered in Shanghai in July 2017; the typing plays no part here.
    private static final RegistryDonor LIU = new RegistryDonor("SH-2017-0316", Sex.M, LocalDate.of(1982, 11, 4), "A+", Cmv.N, 70,
            Collections.nCopies(2 * RegistryDonor.LOCI.size(), ""), Availability.AV, Map.of("name", "演示·刘某", "phone", "13000000000", "registered_on", "2017-07-15"));

    static final String SECOND = "演示·第二人";
    static final String PIN = "2580";

    private final StepClock clock;
    private final Office office;
    private final OpenOffice open;
    private final Coordinator coordinator;
    private final javafx.stage.Stage stage;
    private final Frame frame;
    private final CaseId id;

    /// An office with one case, opened at the given moment for an invented donor born on 1982-11-04.
    CaseWindow(Path dir, String moment) {
        clock = new StepClock(instant(moment));
        office = Offices.create(dir.resolve("office"), Offices.around(clock));
        office.users().admit(SECOND, "nurse", "spring-2026".toCharArray());
        office.pins().choose(SECOND, "spring-2026".toCharArray(), PIN.toCharArray());
        open = OpenOffice.of(office, clock);
        try (var intake = office.intake(office.user(), "shanghai.csv")) {
            intake.add(LIU);
            intake.commit(Progress.NONE);
        }
        var donor = office.donors().byCode(LIU.code()).getFirst();
        id = work().open(new NewCase(donor.id(), LIU.code(), LIU.sex(), LIU.birthDate(), new PatientId(new UUID(8, 1)),
                LocalDateTime.parse(moment).toLocalDate(), "N-316", Optional.empty()));
        stage = Toolkit.on(javafx.stage.Stage::new);
        frame = Toolkit.on(() -> new Frame(DeskOf.office(open, Look.of(Words.ZH), () -> {}), Look.of(Words.ZH), Work.inThreads(), _ -> {}));
        Toolkit.run(() -> {
            var scene = new Scene(frame, 1366, 768);
            Look.of(Words.ZH).dress(scene);
            stage.setScene(scene);
            stage.show();
            frame.go(new Address("cases", id.value().toString()));
        });
        coordinator = new Coordinator(stage);
        coordinator.until("the case is shown", () -> cases().model().picture().get().isPresent());
    }

    static Instant instant(String moment) {
        return LocalDateTime.parse(moment).atZone(WorkCalendar.ZONE).toInstant();
    }

    static String say(String key, Object... arguments) {
        return Words.ZH.say(key, arguments);
    }

    Office office() {
        return office;
    }

    Casework work() {
        return open.casework();
    }

    CaseId id() {
        return id;
    }

    CaseFile file() {
        return work().file(id);
    }

    Coordinator keys() {
        return coordinator;
    }

    Frame frame() {
        return frame;
    }

    void clock(String moment) {
        clock.set(instant(moment));
    }

    /// Another day, another hour; F5 shows the case as of then.
    CaseWindow at(String moment) {
        clock(moment);
        var day = LocalDateTime.parse(moment).toLocalDate();
        coordinator.press(KeyCode.F5);
        coordinator.until("the case of " + moment, () -> cases().model().picture().get().filter(picture -> picture.today().equals(day)
                && picture.log().size() == file().history().size()).isPresent());
        return this;
    }

    /// Walks through the list by keyboard until the item is chosen.
    CaseWindow choose(String code) {
        var list = coordinator.find(node -> node instanceof javafx.scene.control.ListView<?> one && say("cases.list.name").equals(one.getAccessibleText()), "list");
        Toolkit.run(list::requestFocus);
        var order = Toolkit.on(() -> cases().model().picture().get().orElseThrow().groups().stream().flatMap(group -> group.lines().stream())
                .map(line -> line.code()).toList());
        for (int i = 0; i < KEYS_TO_ANYWHERE && !code.equals(chosen()); i++) {
            coordinator.press(order.indexOf(chosen()) < order.indexOf(code) ? KeyCode.DOWN : KeyCode.UP);
        }
        coordinator.until("chosen " + code, () -> code.equals(cases().model().chosen().get()));
        return this;
    }

    /// Fills in what an item must have, and signs it with Ctrl+Enter.
    CaseWindow sign(String code, String... fieldsAndTexts) {
        var item = work().rules().course().checklist().item(code);
        choose(code).keys().press(KeyCode.ENTER);
        var texts = new HashMap<String, String>();
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            texts.put(fieldsAndTexts[i], fieldsAndTexts[i + 1]);
        }
        item.evidence().stream().filter(field -> field.required() || texts.containsKey(field.name()))
                .forEach(field -> fill(item, field, texts));
        if (item.people() > 1) {
            coordinator.type("cases.card.pin", PIN);
        }
        coordinator.press(KeyCode.CONTROL, KeyCode.ENTER);
        coordinator.until("signed " + code, () -> cases().model().picture().get().orElseThrow().line(code).orElseThrow().standing() instanceof Standing.Done);
        coordinator.until("the keyboard is back in the list", () -> stage.getScene().getFocusOwner() instanceof javafx.scene.control.ListView<?>);
        return this;
    }

    private void fill(ChecklistItem item, cn.yingchun.domain.checklist.Field field, Map<String, String> texts) {
        switch (field.kind()) {
            case YES, PASS -> set(field.key(), "yes");
            case NUMBER -> coordinator.type(field.key(), texts.getOrDefault(field.name(), "20"));
            case DATE, TIME -> coordinator.type(field.key(), texts.getOrDefault(field.name(), clock.instant().atZone(WorkCalendar.ZONE).toLocalDate().toString()));
            case TEXT -> coordinator.type(field.key(), texts.getOrDefault(field.name(), "Y-" + item.id()));
        }
    }

    /// Opens the sheet of the act that proves an item: Space on its line.
    CaseWindow prove(String code) {
        choose(code).keys().press(KeyCode.SPACE);
        coordinator.until("a sheet for " + code, this::sheetOpen);
        return this;
    }

    <C> CaseWindow set(String box, C choice) {
        @SuppressWarnings("unchecked")
        ChoiceBox<C> found = coordinator.node(box, ChoiceBox.class);
        Toolkit.run(() -> found.setValue(choice));
        return this;
    }

    /// Chooses what a box shows in these words.
    CaseWindow pick(String box, String words) {
        @SuppressWarnings("unchecked")
        ChoiceBox<Object> found = coordinator.node(box, ChoiceBox.class);
        Toolkit.run(() -> found.setValue(found.getItems().stream().filter(one -> found.getConverter().toString(one).startsWith(words)).findFirst().orElseThrow()));
        return this;
    }

    /// Presses the act button of the open sheet with Ctrl+Enter and waits until the sheet is gone.
    CaseWindow act() {
        coordinator.press(KeyCode.CONTROL, KeyCode.ENTER);
        return closed();
    }

    CaseWindow closed() {
        coordinator.until("the sheet is closed", () -> !sheetOpen());
        return at();
    }

    /// A command that has no keys of its own, through the palette.
    CaseWindow command(String key) {
        coordinator.press(KeyCode.CONTROL, KeyCode.K);
        var box = (javafx.scene.control.TextField) coordinator.find(node -> node instanceof javafx.scene.control.TextField
                && node.getParent() != null && node.getParent().getStyleClass().contains("palette"), "palette");
        Toolkit.run(() -> box.setText(say(key)));
        coordinator.press(KeyCode.ENTER);
        return this;
    }

    /// Ctrl+G, and the case stands in the next stage.
    CaseWindow through(cn.yingchun.domain.cases.Stage next) {
        coordinator.press(KeyCode.CONTROL, KeyCode.G);
        coordinator.until("the gate to " + next, () -> cases().model().picture().get().orElseThrow().head().stage() == next);
        return this;
    }

    /// Ctrl+G at a gate that is shut; the sentence that says why.
    String refused() {
        var before = Toolkit.on(this::newest);
        coordinator.press(KeyCode.CONTROL, KeyCode.G);
        coordinator.until("a refusal", () -> !newest().equals(before));
        return Toolkit.on(() -> newest().orElseThrow().getAccessibleText());
    }

    /// The days of the plan sheet, by anchor in small letters.
    CaseWindow plan(String... fieldsAndDays) {
        coordinator.press(KeyCode.CONTROL, KeyCode.M);
        for (int i = 0; i < fieldsAndDays.length; i += 2) {
            coordinator.type("cases.plan." + fieldsAndDays[i], fieldsAndDays[i + 1]).press(KeyCode.TAB);
        }
        return this;
    }

    CaseWindow end(String outcome) {
        coordinator.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        var button = coordinator.node("outcome-" + outcome, RadioButton.class);
        Toolkit.run(button::fire);
        return this;
    }

    private CaseWindow at() {
        coordinator.until("the picture follows", () -> cases().model().picture().get().filter(picture -> picture.log().size() == file().history().size()).isPresent());
        return this;
    }

    private Optional<javafx.scene.Node> newest() {
        return frame.lookupAll(".toast.trouble").stream().reduce((_, later) -> later);
    }

    private boolean sheetOpen() {
        return frame.getChildren().stream().anyMatch(layer -> layer instanceof Sheets sheets && sheets.isOpen());
    }

    CasesView cases() {
        return (CasesView) frame.screen("cases");
    }

    private String chosen() {
        return Toolkit.on(() -> cases().model().chosen().get());
    }

    @Override
    public void close() {
        Toolkit.run(stage::hide);
        office.close();
    }
}
