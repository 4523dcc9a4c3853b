package cn.yingchun.ui.cases.card;

import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.gate.Standing;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.cases.CaseActs;
import cn.yingchun.ui.cases.picture.CasePicture;
import cn.yingchun.ui.cases.picture.ItemLine;
import cn.yingchun.ui.cases.picture.StandingWords;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The item one looks at: what it asks for, its proof and signature, or what it waits for, and its own history.
///
/// It is made anew only when another item is chosen or the item itself changes its standing, so that a refresh never takes
/// the keyboard out of a field.
public final class ItemCard extends ScrollPane {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /// What the card lets the screen do.
    ///
    /// @param act           the act that proves an item, such as the call for C05
    /// @param notApplicable asks for the reason
    /// @param back          takes the keyboard to the line in the list, once what had it is gone
    public record Doors(Consumer<ItemLine> act, Consumer<ItemLine> notApplicable, Consumer<ItemLine> reopen, Runnable back) {}

    /// The day belongs to it: a card that stood open overnight must not propose to sign as of yesterday.
    private record Shown(String code, Standing standing, boolean locked, LocalDate today) {}

    private final Tools tools;
    private final CaseActs acts;
    private final String user;
    private final Doors doors;
    private final StandingWords standing;
    private final VBox history = new VBox();
    private final Label problem = Labels.sentence("");
    private Optional<Shown> shown = Optional.empty();
    private Optional<ProofForm> proof = Optional.empty();

    public ItemCard(Tools tools, CaseActs acts, String user, Doors doors) {
        this.tools = tools;
        this.acts = acts;
        this.user = user;
        this.doors = doors;
        this.standing = new StandingWords(tools.words());
        getStyleClass().add("item-card");
        setFitToWidth(true);
        setFocusTraversable(false);
        history.getStyleClass().add("item-history");
        problem.getStyleClass().add("problem");
    }

    public void show(CasePicture picture, ItemLine line) {
        var now = new Shown(line.code(), line.standing(), line.locked(), picture.today());
        if (!shown.equals(Optional.of(now))) {
            var keyboardHere = isFocusWithin();
            shown = Optional.of(now);
            setContent(card(picture, line));
            setVvalue(0);
            if (keyboardHere) {
                doors.back().run();
            }
        }
        history.getChildren().setAll(history(picture, line.code()));
    }

    /// The keyboard goes to the first field of the proof.
    public void focusProof() {
        proof.ifPresent(form -> form.first().requestFocus());
    }

    /// Signs the item that is shown, if everything it asks for is filled in.
    public void sign() {
        proof.ifPresent(form -> {
            if (form.readable() && form.on().isPresent()) {
                var code = shown.map(Shown::code).orElse("");
                sign(new ItemDone(code, form.on().get(), Optional.empty(), form.proof(), form.signers()), form.second());
            }
        });
    }

    /// Ticks an item from the list: at once where nothing is left to fill in, else the keyboard goes to its proof.
    public void tick(ItemLine line) {
        if (line.canBeTicked() && proof.filter(ProofForm::complete).isPresent()) {
            sign();
        } else if (line.canBeTicked()) {
            focusProof();
        } else if (line.done() && line.item().ticked()) {
            doors.reopen().accept(line);
        } else if (!line.locked()) {
            doors.act().accept(line);
        }
    }

    private void sign(ItemDone done, Optional<SecondSigner.Signed> second) {
        second.filter(one -> one.pin().length > 0).ifPresentOrElse(
                one -> acts.done(done, one.name(), one.pin(), refused -> signed(done, refused)),
                () -> acts.done(done, refused -> signed(done, refused)));
    }

    private void signed(ItemDone done, Optional<Trouble> refused) {
        tell(refused);
        if (refused.isEmpty()) {
            tools.toasts().undoable(tools.say("cases.toast.ticked", done.item()),
                    () -> acts.undo(done.item(), tools.say("cases.reason.undo"), this::tell));
        }
    }

    private void tell(Optional<Trouble> refused) {
        problem.setText(refused.map(trouble -> trouble.in(tools.words())).orElse(""));
    }

    private Node card(CasePicture picture, ItemLine line) {
        var title = Labels.sentence(line.code() + "  " + line.item().in(tools.words()));
        title.getStyleClass().add("item-title");
        var chips = new HBox(new Chip(tools.say(line.item().hard() ? "cases.card.hard" : "cases.card.soft"), Chip.Tone.PLAIN), state(line));
        chips.getStyleClass().add("chips");
        tell(Optional.empty());
        proof = Optional.empty();
        var tip = Labels.sentence(tools.say("tips.item." + line.code().toLowerCase(java.util.Locale.ROOT)));
        tip.getStyleClass().add("item-tip");
        var card = new VBox(title, chips, tip, new ItemAbout(tools.words(), line));
        card.getStyleClass().add("panel");
        if (line.standing() instanceof Standing.Lapsed lapsed) {
            var why = Labels.sentence(tools.say("cases.card.lapsed", standing.cause(lapsed.cause())));
            why.getStyleClass().add("lapsed-box");
            card.getChildren().add(why);
        }
        card.getChildren().addAll(body(picture, line));
        card.getChildren().addAll(problem, history);
        return card;
    }

    private Chip state(ItemLine line) {
        var tone = switch (line.standing()) {
            case Standing.Done _ -> Chip.Tone.GOOD;
            case Standing.Lapsed _ -> Chip.Tone.STOP;
            default -> line.late() ? Chip.Tone.WARN : Chip.Tone.PLAIN;
        };
        return new Chip(line.late() && !line.lapsed() ? tools.say("cases.state.late") : standing.state(line.standing()), tone);
    }

    private List<Node> body(CasePicture picture, ItemLine line) {
        if (line.locked()) {
            return List.of(Labels.sentence(tools.say("cases.card.locked", tools.say(picture.file().line().key()))));
        }
        if (!line.item().ticked()) {
            return List.of(Labels.sentence(tools.say("cases.proof." + line.item().proof().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))),
                    Buttons.line(Buttons.plain(tools.say("cases.card.go-there"), () -> doors.act().accept(line)), notApplicable(line)));
        }
        return line.done() ? signed(picture, line) : unsigned(picture, line);
    }

    private List<Node> unsigned(CasePicture picture, ItemLine line) {
        var form = new ProofForm(tools.words(), line, picture.today(), new ProofForm.People(user, picture.frame().colleagues()), noted -> acts.note(noted, this::tell));
        proof = Optional.of(form);
        var sign = Buttons.plain(tools.say("cases.card.sign"), this::sign);
        sign.setId("cases.card.sign");
        sign.getStyleClass().add("accent");
        var buttons = new javafx.scene.layout.FlowPane(sign, notApplicable(line));
        buttons.getStyleClass().add("card-buttons");
        return List.of(form.node(), buttons);
    }

    private Node notApplicable(ItemLine line) {
        var button = Buttons.plain(tools.say("cases.card.not-applicable"), () -> doors.notApplicable().accept(line));
        button.setVisible(line.item().skippable() && !line.done());
        button.setManaged(button.isVisible());
        return button;
    }

    /// What was signed, readable; a change is a new signature after reopening.
    private List<Node> signed(CasePicture picture, ItemLine line) {
        var text = picture.file().item(line.code()).map(noted -> told(noted.what(), noted.fact().why().orElse(""))).orElse("");
        return List.of(Labels.sentence(text),
                Buttons.line(Buttons.plain(tools.say("cases.card.reopen"), () -> doors.reopen().accept(line))));
    }

    private String told(CaseFact fact, String why) {
        if (!(fact instanceof CourseFact.ItemDone done)) {
            return tools.say("cases.state.skipped-because", why);
        }
        var text = new StringBuilder(tools.say("cases.card.signed", done.on().toString(), String.join("、", done.signers())));
        done.proof().forEach((name, value) -> text.append('\n').append(tools.say("checklist.field." + name.replace('_', '-')))
                .append("  ").append(value.equals("yes") || value.equals("no") ? tools.say("cases.card." + value) : value));
        return text.toString();
    }

    private List<Node> history(CasePicture picture, String code) {
        var zone = cn.yingchun.domain.calendar.WorkCalendar.ZONE;
        return picture.log().stream().filter(line -> about(line.fact().what(), code)).limit(8).<Node>map(line -> {
            var label = Labels.sentence(WHEN.format(line.fact().happened().atZone(zone)) + "  " + line.fact().actor() + "  " + line.text());
            label.getStyleClass().add("muted");
            return label;
        }).toList();
    }

    private static boolean about(cn.yingchun.domain.fact.What what, String code) {
        return switch (what) {
            case CourseFact.ItemDone done -> done.item().equals(code);
            case CourseFact.ItemNotApplicable left -> left.item().equals(code);
            case CourseFact.ItemReopened again -> again.item().equals(code);
            default -> false;
        };
    }
}
