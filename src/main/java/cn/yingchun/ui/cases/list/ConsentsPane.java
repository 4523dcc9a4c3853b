package cn.yingchun.ui.cases.list;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.Consent;
import cn.yingchun.domain.checklist.Checklist;
import cn.yingchun.domain.outcome.Withdrawal;
import cn.yingchun.ui.cases.picture.CasePicture;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Every version of every consent, newest first: what holds, what was replaced, what was withdrawn and when.
public final class ConsentsPane extends ScrollPane {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SHOWN_OF_A_HASH = 16;

    /// What the pane lets the screen do.
    public record Doors(Consumer<Consent> withdraw, Consumer<Consent> scan) {}

    private final Tools tools;
    private final Checklist checklist;
    private final Doors doors;
    private final VBox column = new VBox();
    private List<Consent> shown = List.of();
    private List<Withdrawal> withdrawn = List.of();

    public ConsentsPane(Tools tools, Checklist checklist, Doors doors) {
        this.tools = tools;
        this.checklist = checklist;
        this.doors = doors;
        column.getStyleClass().add("figures");
        column.getChildren().setAll(Labels.muted(tools.say("cases.consent.none")));
        setContent(column);
        setFitToWidth(true);
        getStyleClass().add("figures-pane");
    }

    public void show(CasePicture picture) {
        var consents = Consent.of(picture.file());
        var withdrawals = Withdrawal.of(picture.file());
        if (consents.equals(shown) && withdrawals.equals(withdrawn)) {
            return;
        }
        shown = consents;
        withdrawn = withdrawals;
        column.getChildren().setAll(consents.reversed().stream().<Node>map(this::line).toList());
        if (consents.isEmpty()) {
            column.getChildren().add(Labels.muted(tools.say("cases.consent.none")));
        }
    }

    private Node line(Consent consent) {
        var title = Labels.sentence(consent.item() + "  " + checklist.item(consent.item()).in(tools.words()));
        title.getStyleClass().add("check-title");
        var facts = new ArrayList<Node>(List.of(state(consent), Labels.plain(tools.say("cases.consent.version", consent.version())),
                Labels.plain(tools.say("cases.consent.signed", consent.given().what().on().toString(), consent.formNumber(),
                        String.join("、", consent.given().what().signers())))));
        if (!consent.scan().isBlank()) {
            facts.add(Labels.muted(tools.say("cases.consent.scan", consent.scan().substring(0, SHOWN_OF_A_HASH))));
        }
        var box = new VBox(title, flow(facts));
        box.getStyleClass().add("deferral");
        consent.withdrawn().ifPresent(said -> box.getChildren().add(Labels.sentence(tools.say("cases.consent.withdrawn-at",
                WHEN.format(said.what().stated().atZone(WorkCalendar.ZONE)), WHEN.format(said.fact().written().atZone(WorkCalendar.ZONE)),
                said.what().reason(), said.actor()))));
        withdrawn.stream().filter(one -> consent.withdrawn().filter(one.said()::equals).isPresent()).forEach(one -> box.getChildren().add(
                Labels.muted(tools.say(one.reported().isPresent() ? "cases.consent.withdrawn-reported" : "cases.consent.withdrawn-unreported",
                        tools.say(one.stage().key()), one.reported().map(at -> WHEN.format(at.atZone(WorkCalendar.ZONE))).orElse("")))));
        if (consent.holds()) {
            box.getChildren().add(Buttons.line(Buttons.plain(tools.say("cases.consent.withdraw"), () -> doors.withdraw().accept(consent)),
                    Buttons.plain(tools.say("cases.consent.attach"), () -> doors.scan().accept(consent))));
        }
        return box;
    }

    private Chip state(Consent consent) {
        return consent.withdrawn().isPresent() ? new Chip(tools.say("cases.consent.withdrawn"), Chip.Tone.STOP)
                : consent.newest() ? new Chip(tools.say("cases.consent.holds"), Chip.Tone.GOOD)
                : new Chip(tools.say("cases.consent.replaced"), Chip.Tone.PLAIN);
    }

    private static FlowPane flow(List<Node> nodes) {
        var flow = new FlowPane(nodes.toArray(Node[]::new));
        flow.getStyleClass().add("head-line");
        return flow;
    }
}
