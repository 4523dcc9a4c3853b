package cn.yingchun.ui.patients.match;

import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.hla.grade.Sign;
import cn.yingchun.match.Hit;
import cn.yingchun.match.rank.Criterion;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Empty;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.StandMarks;
import cn.yingchun.ui.kit.rows.Rows;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The match list of one patient: how it is asked, the grid of grades, the legend, and why the chosen donor stands there.
public final class MatchView {
    private final MatchModel model;
    private final Tools tools;
    private final Rows<Hit> rows;
    private final Label count = Labels.muted("");
    private final Label typing = Labels.muted("");
    private final FlowPane stand = new FlowPane();
    private final WhyPane why;
    private final VBox node = new VBox();
    private Product suited = Product.ADULT;

    /// @param change shows what is known of the patient, to be changed
    public MatchView(MatchModel model, Tools tools, Runnable change) {
        this.model = model;
        this.tools = tools;
        rows = new MatchColumns(model, tools).rows().onOpen(_ -> startCase());
        why = new WhyPane(model, tools);
        rows.whenEmpty(Labels.muted(tools.say("patients.match.searching")));
        rows.chosen().subscribe(row -> why.show(Optional.ofNullable(row)));
        rows.table().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.SPACE) {
                rows.chosenRow().ifPresent(model::mark);
                key.consume();
            }
        });
        model.marked().subscribe(rows.table()::refresh);
        VBox.setVgrow(rows, Priority.ALWAYS);
        node.getStyleClass().add("screen");
        stand.getStyleClass().add("chip-line");
        stand.managedProperty().bind(Bindings.isNotEmpty(stand.getChildren()));
        var ask = new AskLine(model, tools, count, Buttons.icon(tools.say("patients.verb.rules"), Feather.SLIDERS, this::rules),
                Buttons.icon(tools.say("patients.verb.again"), Feather.REFRESH_CW, this::searchAgain),
                Buttons.icon(tools.say("patients.verb.keep"), Feather.BOOKMARK, this::keep));
        typing.setWrapText(true);
        typing.setMinHeight(Region.USE_PREF_SIZE);
        var head = new HBox(tools.look().em(0.4), typing, Buttons.icon(tools.say("patients.verb.change"), Feather.EDIT_2, change), stand);
        HBox.setHgrow(stand, Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().addAll(head, ask.node(), rows, why.node(), whereThereIsRoom(legend()));
        model.answer().subscribe(this::show);
    }

    /// On a county laptop at 150 percent the rows need the room that the legend would take.
    private Node whereThereIsRoom(Node legend) {
        rows.setMinHeight(tools.look().em(9));
        legend.visibleProperty().bind(node.heightProperty().greaterThan(tools.look().em(40)));
        legend.managedProperty().bind(legend.visibleProperty());
        return legend;
    }

    public Region node() {
        return node;
    }

    /// Opens the list of a patient.
    public void enter(PatientId patient) {
        model.enter(patient);
    }

    /// Whose list it is.
    public Optional<PatientId> patient() {
        return model.question().get().map(MatchQuestion::patient);
    }

    /// Whether donors are still looked for.
    public ObservableValue<Boolean> searching() {
        return model.patient().map(patient -> patient.map(Patient::searching).orElse(true));
    }

    /// Searches again, as after a change of what is known of the patient.
    public void again() {
        model.search();
    }

    public String title() {
        return model.patient().get().map(patient -> tools.say("patients.match.title", patient.code())).orElse(tools.say("patients.match.list"));
    }

    public String subtitle() {
        return model.answer().get().map(found -> PatientLine.of(found.patient(), found.details(), tools.words())).orElse("");
    }

    public List<Command> commands() {
        var none = Bindings.createStringBinding(() -> rows.chosenRow().isPresent() ? "" : "patients.match.choose-first", rows.chosen());
        return List.of(
                Command.of("patients.verb.list", Feather.ARROW_LEFT, () -> tools.go().accept(Address.of("patients"))),
                Command.of("patients.verb.start-case", Feather.FOLDER_PLUS, this::startCase).keys("Shortcut+Enter").unless(none).asMain(),
                Command.of("patients.verb.compare", Feather.COLUMNS, this::compare).keys("Shortcut+D").unless(none),
                Command.of("patients.verb.explain", Feather.HELP_CIRCLE, this::explain).keys("Shortcut+Shift+E").unless(none),
                Command.of("patients.verb.again", Feather.REFRESH_CW, this::searchAgain).keys("Shortcut+G"),
                Command.of("patients.ask.more", Feather.FILTER, () -> OnlySheet.open(model, tools)).keys("Shortcut+Shift+F"),
                Command.of("patients.verb.keep", Feather.BOOKMARK, this::keep).keys("Shortcut+Shift+K"),
                Command.of("patients.verb.rules", Feather.SLIDERS, this::rules).keys("Shortcut+R"));
    }

    private void compare() {
        rows.chosenRow().ifPresent(row -> model.compare(row, (hits, pairings) -> new CompareSheet(model, tools).show(hits, pairings)));
    }

    private void explain() {
        rows.chosenRow().ifPresent(row -> model.explain(row, lines -> new ExplainSheet(tools).show(row.donor(), lines)));
    }

    private void searchAgain() {
        model.again(compared -> new AgainSheet(model, tools).show(compared));
    }

    private void keep() {
        model.answer().get().ifPresent(shown -> model.keep(shown.record(), () -> tools.toasts().tell(tools.say("patients.again.kept"))));
    }

    private void rules() {
        new RulesSheet(model, tools).show();
    }

    private void startCase() {
        rows.chosenRow().ifPresent(row -> model.patient().get().ifPresent(
                patient -> new StartCaseSheet(model, tools).show(patient, row)));
    }

    private void show(Optional<MatchAnswer> answer) {
        var shown = answer.map(found -> found.answer().hits()).orElse(List.of());
        rows.show(shown);
        answer.ifPresent(found -> suit(found.record().asked().product()));
        answer.ifPresentOrElse(found -> {
            count.setText(tools.say("patients.match.found", found.answer().found(), found.answer().lookedAt(), found.answer().nanos() / 1e9));
            stand.getChildren().setAll(StandMarks.of(tools, found.stand()));
            typing.setText(found.patient().typing().replace("^", "     ").replace("+", " / "));
            rows.whenEmpty(nothing(found));
        }, () -> {
            count.setText("");
            rows.whenEmpty(Labels.muted(tools.say("patients.match.searching")));
        });
        why.source(answer);
        if (rows.chosenRow().isEmpty()) {
            rows.chooseFirst();
        }
    }

    private Node nothing(MatchAnswer found) {
        var asked = model.question().get().orElseThrow();
        if (asked.product() == Product.CORD && found.answer().lookedAt() == 0) {
            return new Empty(Feather.SEARCH, tools.say("patients.match.no-cords"), tools.say("patients.match.no-cords-do"));
        }
        var head = tools.say("patients.match.nothing", asked.minimum(), asked.rules().positions());
        if (asked.mismatches() >= AskLine.MOST_MISMATCHES) {
            return new Empty(Feather.SEARCH, head, tools.say("patients.match.nothing-left"));
        }
        var less = asked.minimum() - 1;
        return new Empty(Feather.SEARCH, head, tools.say("patients.match.nothing-do", less, found.below(), asked.rules().positions()),
                Buttons.plain(tools.say("patients.match.lower", less, asked.rules().positions()), Feather.CHEVRON_DOWN,
                        () -> model.narrow(question -> question.mismatches(question.mismatches() + 1))));
    }

    /// Once a product is asked for, not with each search: people choose their columns.
    private void suit(Product product) {
        if (product != suited) {
            suited = product;
            MatchColumns.suit(rows, product);
        }
    }

    private FlowPane legend() {
        var line = new FlowPane();
        line.getStyleClass().add("legend");
        for (var sign : Sign.values()) {
            var chip = GradeFace.chip();
            GradeFace.show(chip, sign, "");
            line.getChildren().add(new HBox(tools.look().em(0.4), chip, Labels.muted(tools.say(GradeFace.key(sign)))));
        }
        var order = Labels.muted("");
        model.question().subscribe(asked -> order.setText(asked.map(this::order).orElse("")));
        line.getChildren().add(order);
        return line;
    }

    private String order(MatchQuestion asked) {
        var cords = asked.product() == Product.CORD;
        var order = cords ? Criterion.ofCords(asked.rules().order()) : asked.rules().order();
        return tools.say(cords ? "patients.match.order-cords" : "patients.match.order", order.stream()
                .map(criterion -> tools.say(RulesSheet.key(criterion))).collect(Collectors.joining(" → ")));
    }

    /// The word key of a sex, for choices.
    static String sexKey(Sex sex) {
        return "patients.sex." + sex;
    }
}
