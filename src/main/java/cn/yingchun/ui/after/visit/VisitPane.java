package cn.yingchun.ui.after.visit;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.TalkFact.FollowedUp;
import cn.yingchun.domain.followup.Question;
import cn.yingchun.domain.gate.FollowUps;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.TextGrid;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.work.after.Visits;
import cn.yingchun.work.after.Visits.Heard;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One visit on the telephone: symptoms, questions, recovery, counts with the donor's own curve.
public final class VisitPane extends ScrollPane {
    private static final double GRID = 38;
    private static final double FORM = 27;
    /// The scroll bar and the edges.
    private static final double BAR = 2;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final Tools tools;
    private final Doors doors;
    private final List<Question> questions = Question.load();
    private final VBox column = new VBox();
    private final Keeping keep;
    private @Nullable Shown shown;
    private @Nullable Sheet sheet;

    /// What the pane does.
    ///
    /// @param heard  writes a visit
    /// @param missed writes a call that reached nobody
    /// @param draft  keeps what stands in the fields
    public record Doors(BiConsumer<Heard, Consumer<Optional<Trouble>>> heard, BiConsumer<FollowUps.Visit, Consumer<Optional<Trouble>>> missed,
            BiConsumer<CaseId, Heard> draft) {}

    /// The fields of the visit that is open.
    private record Sheet(SymptomGrid grid, AnswerForm answers, CheckBox recovered, Field<String> note, CurvePane curve, Button missed,
            VBox past) {}

    public VisitPane(Tools tools, Doors doors) {
        this.tools = tools;
        this.doors = doors;
        column.getStyleClass().add("after-side");
        keep = new Keeping(this, () -> Optional.ofNullable(shown).flatMap(open -> filled().map(heard -> new Keeping.Draft(open.file().id(), heard))), doors.draft());
        setContent(column);
        setFitToWidth(true);
        widthProperty().subscribe(() -> Optional.ofNullable(sheet).ifPresent(open -> fit(open.grid())));
        setFocusTraversable(false);
        getStyleClass().add("after-scroll");
    }

    /// Shows a visit; while it is the same one, what was filled in stays.
    public void show(Shown next) {
        if (shown == null || sheet == null || !shown.sameVisit(next)) {
            keep.now();
            shown = next;
            build(next);
        }
        shown = next;
        var fields = java.util.Objects.requireNonNull(sheet);
        fields.missed().setText(tools.say("after.verb.missed", next.kept().tried() + 1, FollowUps.TRIES));
        fields.curve().show(next.file());
        fields.past().getChildren().setAll(Labels.heading(tools.say("after.past.title")), new TextGrid(tools.words(),
                List.of("after.past.visit", "after.past.window", "after.past.state"), next.past()));
    }

    public void focusGrid() {
        if (sheet != null) {
            sheet.grid().focus();
        }
    }

    /// Copies what the last visit found, for a donor to whom nothing has changed.
    public void asLastTime() {
        if (shown == null || sheet == null) {
            return;
        }
        var fields = sheet;
        shown.file().last(SymptomsGraded.class).ifPresent(graded -> fields.grid().show(graded.what()));
        lastReached(shown).ifPresentOrElse(visit -> {
            fields.answers().show(visit.answers());
            fields.recovered().setSelected(visit.recovered());
        }, () -> tools.toasts().tell(tools.say("after.last.none")));
    }

    /// Writes the visit.
    public void record() {
        if (shown == null || sheet == null) {
            return;
        }
        try {
            sheet.answers().leave();
        } catch (Trouble unreadable) {
            tools.toasts().trouble(unreadable);
            return;
        }
        sheet.note().leave();
        keep.forget();
        var unasked = sheet.grid().unanswered();
        filled().ifPresent(heard -> doors.heard().accept(heard, refused -> {
            said("after.toast.visited").accept(refused);
            if (refused.isEmpty() && unasked > 0) {
                tools.toasts().tell(tools.say("after.visit.unanswered", unasked));
            }
        }));
    }

    /// The visit as it stands in the fields that were left.
    private Optional<Heard> filled() {
        if (shown == null || sheet == null) {
            return Optional.empty();
        }
        var visit = shown.kept().visit();
        return Optional.of(new Heard(new FollowedUp(visit.item(), visit.year(), true, sheet.recovered().isSelected(), sheet.note().value().get(),
                sheet.answers().answers()), sheet.grid().graded(), sheet.answers().counts()));
    }

    /// Shows what was kept of a visit that nobody recorded, and says so.
    private void again(Shown next, Sheet fields) {
        Visits.drafted(next.file(), next.kept().visit()).ifPresent(draft -> {
            fields.grid().show(draft.what().graded());
            fields.answers().show(draft.what().visit().answers(), draft.what().counts());
            fields.recovered().setSelected(draft.what().visit().recovered());
            fields.note().show(draft.what().visit().note());
            column.getChildren().addFirst(Labels.muted(tools.say("after.visit.kept", MOMENT.format(draft.happened().atZone(WorkCalendar.ZONE)))));
        });
    }

    private void missed() {
        if (shown != null) {
            doors.missed().accept(shown.kept().visit(), said("after.toast.missed"));
        }
    }

    private static Optional<FollowedUp> lastReached(Shown shown) {
        return shown.file().each(FollowedUp.class).reversed().stream().map(Noted::what).filter(FollowedUp::reached).findFirst();
    }

    private Consumer<Optional<Trouble>> said(String key) {
        return refused -> refused.ifPresentOrElse(tools.toasts()::trouble, () -> tools.toasts().tell(tools.say(key)));
    }

    /// In large letters or long words the grid goes into one column before any of it is cut off.
    private void fit(SymptomGrid grid) {
        var wide = tools.look().em(GRID);
        var room = getWidth() > 0 ? Math.min(wide, getWidth() - tools.look().em(BAR)) : wide;
        grid.setPrefWidth(room);
        grid.fit(room);
    }

    private void build(Shown next) {
        var grid = new SymptomGrid(tools);
        fit(grid);
        var answers = new AnswerForm(tools, Question.asked(questions, next.kept().visit().item(), next.file()));
        var recovered = new CheckBox(tools.say("after.visit.recovered"));
        recovered.setWrapText(true);
        recovered.setId("recovered");
        var end = new Form(tools.words());
        var note = end.text("after.visit.note");
        var curve = new CurvePane(tools, next.file());
        var right = new VBox(tools.look().em(0.6), answers, recovered, end);
        right.setPrefWidth(tools.look().em(FORM));
        var past = new VBox(tools.look().em(0.5));
        var missed = Buttons.plain("", Feather.PHONE_MISSED, this::missed);
        missed.setId("missed");
        var record = Buttons.main(tools.say("after.verb.record"), this::record);
        record.setId("record");
        var buttons = new FlowPane(tools.look().em(0.6), tools.look().em(0.5),
                Buttons.plain(tools.say("after.verb.as-last"), Feather.COPY, this::asLastTime), missed, record);
        var both = new FlowPane(tools.look().em(1.6), tools.look().em(1), grid, right);
        column.getChildren().setAll(both, buttons, curve, past);
        sheet = new Sheet(grid, answers, recovered, note, curve, missed, past);
        again(next, sheet);
        keep.startFrom(filled());
        setVvalue(0);
    }
}
