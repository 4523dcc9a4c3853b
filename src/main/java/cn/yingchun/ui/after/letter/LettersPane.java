package cn.yingchun.ui.after.letter;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.LetterFact.ContactAgreed;
import cn.yingchun.domain.cases.LetterFact.Sort;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.letters.Known;
import cn.yingchun.domain.letters.Letter;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ReasonSheet;
import cn.yingchun.work.after.Letters;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Letters, cards, gifts and press texts of a case, each with how far it has come. The originals stay sealed.
public final class LettersPane extends ScrollPane {
    private final Tools tools;
    private final Doors doors;
    private final VBox column = new VBox();

    /// Something to be done to the letters of the open case, and who hears what came of it.
    public record Deed(BiConsumer<Letters, CaseId> what, Consumer<Optional<Trouble>> told) {}

    /// Where it acts, where it asks what the office knows of the people of a case, which may take a moment, and how a cleared
    /// text for the press becomes paper.
    ///
    /// @param user who is in: nobody reads a letter twice
    public record Doors(Consumer<Deed> act, BiConsumer<CaseFile, Consumer<Known>> known, Runnable print, String user) {}

    public LettersPane(Tools tools, Doors doors) {
        this.tools = tools;
        this.doors = doors;
        column.getStyleClass().add("after-side");
        setContent(column);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("after-scroll");
    }

    public void show(CaseFile file) {
        var letters = Letter.of(file);
        column.getChildren().setAll(new FlowPane(tools.look().em(0.6), tools.look().em(0.6),
                Buttons.plain(tools.say("after.verb.take"), Feather.MAIL, () -> take(file, "")),
                Buttons.plain(tools.say("after.verb.press"), Feather.RADIO, () -> press(file)),
                Buttons.plain(tools.say("after.verb.both-agree"), Feather.USERS, () -> ReasonSheet.show(tools, tools.say("after.verb.both-agree"),
                        tools.say("after.letter.agree-about"), tools.say("after.verb.both-agree"), (paper, told) -> doors.act().accept(new Deed(
                                (work, id) -> work.agreed(id, new ContactAgreed(true, true, paper)), told))))));
        letters.reversed().forEach(letter -> column.getChildren().add(letter(letter)));
        if (letters.isEmpty()) {
            column.getChildren().add(Labels.muted(tools.say("after.letter.none")));
        }
    }

    private VBox letter(Letter letter) {
        var taken = letter.taken().what();
        var head = new HBox(tools.look().em(0.7), Labels.heading(tools.say("after.letter.head", letter.number(),
                tools.say(TakeSheet.key("tell.sort", taken.sort())), tools.say(TakeSheet.key("tell.way", taken.way())))),
                new Chip(tools.say(letter.state().key()), tone(letter.state())));
        var box = new VBox(tools.look().em(0.4), head);
        box.getStyleClass().add("panel");
        letter.screened().forEach(round -> box.getChildren().add(Labels.muted(tools.say("after.letter.round", round.what().round(), round.actor(),
                round.what().decisions().size()))));
        if (!letter.copy().isBlank()) {
            box.getChildren().add(Labels.sentence(letter.copy()));
        }
        letter.looks().forEach(look -> box.getChildren().add(Labels.muted(tools.say("after.letter.look", look.actor(), look.fact().why().orElse("")))));
        box.getChildren().add(buttons(letter));
        return box;
    }

    private HBox buttons(Letter letter) {
        var line = Buttons.line();
        var number = letter.number();
        switch (letter.state()) {
            case TO_SCREEN, TO_SCREEN_AGAIN -> line.getChildren().add(Buttons.plain(tools.say("after.verb.screen"), Feather.EYE,
                    () -> screen(letter)));
            case TO_TRANSLATE -> line.getChildren().add(Buttons.plain(tools.say("after.verb.translate"), Feather.GLOBE, () -> TranslateSheet.show(tools, letter,
                    (into, told) -> doors.act().accept(new Deed((work, id) -> work.translate(id, into), told)))));
            case TO_FORWARD -> line.getChildren().add(Buttons.plain(tools.say("after.verb.forward"), Feather.SEND, () -> ReasonSheet.show(tools,
                    tools.say("after.verb.forward"), tools.say("after.letter.to-whom"), tools.say("after.verb.forward"),
                    (whom, told) -> doors.act().accept(new Deed((work, id) -> work.forward(id, number, whom), told)))));
            case FORWARDED -> line.getChildren().add(Buttons.plain(tools.say("after.verb.delivered"), Feather.CHECK,
                    () -> doors.act().accept(new Deed((work, id) -> work.delivered(id, number), this::say))));
            case DELIVERED, RETURNED -> {}
        }
        if (letter.state() != Letter.State.DELIVERED && letter.state() != Letter.State.RETURNED) {
            line.getChildren().add(Buttons.plain(tools.say("after.verb.return"), Feather.CORNER_UP_LEFT, () -> ReasonSheet.show(tools,
                    tools.say("after.verb.return"), tools.say("after.letter.return-about"), tools.say("after.verb.return"),
                    (why, told) -> doors.act().accept(new Deed((work, id) -> work.returned(id, number, why), told)))));
        }
        if (letter.taken().what().sort() == Sort.PRESS && letter.isCleared()) {
            line.getChildren().add(Buttons.plain(tools.say("after.verb.print-press"), Feather.PRINTER, doors.print()));
        }
        line.getChildren().add(Buttons.plain(tools.say("after.verb.original"), Feather.LOCK, () -> original(number)));
        return line;
    }

    private void original(int number) {
        ReasonSheet.show(tools, tools.say("after.verb.original"), tools.say("after.letter.original-about"), tools.say("after.verb.original"),
                (why, told) -> unseal(number, why, told, unsealed -> tools.sheets().show(tools.say("after.letter.original"),
                        Labels.sentence(unsealed.original()), tools.look().em(50), Buttons.plain(tools.say("kit.sheet.cancel"), tools.sheets()::close))));
    }

    /// The look is written before the words are shown.
    private void unseal(int number, String why, Consumer<Optional<Trouble>> told, Consumer<Letters.Unsealed> show) {
        var unsealed = new AtomicReference<>(new Letters.Unsealed("", Known.NOTHING));
        doors.act().accept(new Deed((work, id) -> unsealed.set(work.open(id, number, why)), refused -> {
            told.accept(refused);
            if (refused.isEmpty()) {
                show.accept(Objects.requireNonNull(unsealed.get()));
            }
        }));
    }

    /// Says at once where it must be somebody else, before anything is opened.
    private void screen(Letter letter) {
        if (letter.screened().stream().anyMatch(round -> round.actor().equals(doors.user()))) {
            tools.toasts().trouble(new Trouble("after.letter.same-screener"));
            return;
        }
        unseal(letter.number(), tools.say("after.letter.why-screening"), refused -> refused.ifPresent(tools.toasts()::trouble), unsealed -> ScreenSheet.show(tools, unsealed,
                (decisions, pictures, told) -> doors.act().accept(new Deed((work, id) -> work.screen(id, letter.number(), decisions, pictures), told))));
    }

    private void take(CaseFile file, String draft) {
        doors.known().accept(file, known -> TakeSheet.show(tools, known, draft,
                (letter, told) -> doors.act().accept(new Deed((work, id) -> work.take(id, letter), told))));
    }

    /// First the donor's word, then the draft, which is taken in like a letter and read by two.
    private void press(CaseFile file) {
        PressSheet.show(tools, (agreed, told) -> {
            var draft = new AtomicReference<>("");
            doors.act().accept(new Deed((work, id) -> draft.set(work.press(id, agreed, tools.words()).text()), refused -> {
                told.accept(refused);
                if (refused.isEmpty()) {
                    take(file, Objects.requireNonNull(draft.get()));
                }
            }));
        });
    }

    private void say(Optional<Trouble> refused) {
        refused.ifPresentOrElse(tools.toasts()::trouble, () -> tools.toasts().tell(tools.say("after.toast.recorded")));
    }

    private static Chip.Tone tone(Letter.State state) {
        return switch (state) {
            case TO_SCREEN, TO_SCREEN_AGAIN, TO_TRANSLATE -> Chip.Tone.WARN;
            case TO_FORWARD -> Chip.Tone.ACCENT;
            case FORWARDED, DELIVERED -> Chip.Tone.GOOD;
            case RETURNED -> Chip.Tone.STOP;
        };
    }
}
