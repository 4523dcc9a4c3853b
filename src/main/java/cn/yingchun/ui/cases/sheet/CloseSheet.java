package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.outcome.Outcome;
import cn.yingchun.domain.outcome.Outcomes;
import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;

/// Ends a case: the lawful outcomes can be chosen, the others say why not.
public final class CloseSheet {
    /// What ends a case.
    public interface Deed {
        void close(String outcome, Optional<String> reason, String why, Consumer<Optional<Trouble>> told);
    }

    private final Tools tools;
    private final CaseFile file;
    private final Outcomes outcomes;
    private final ToggleGroup choice = new ToggleGroup();

    private CloseSheet(Tools tools, CaseFile file, Outcomes outcomes) {
        this.tools = tools;
        this.file = file;
        this.outcomes = outcomes;
    }

    public static void show(Tools tools, CaseFile file, Outcomes outcomes, Deed deed) {
        new CloseSheet(tools, file, outcomes).show(deed);
    }

    private void show(Deed deed) {
        var form = new Form(tools.words());
        var reason = ReasonBox.add(form, "cases.close.reason", java.util.List.of(), tools.words());
        reason.setDisable(true);
        var why = form.add("cases.close.why", new TextField());
        why.setPromptText(tools.say("cases.close.why-hint"));
        var list = list();
        choice.selectedToggleProperty().subscribe(_ -> offer(reason));
        list.getChildren().stream().filter(RadioButton.class::isInstance).map(RadioButton.class::cast)
                .filter(button -> !button.isDisabled()).findFirst().ifPresent(choice::selectToggle);
        new ActSheet(tools, list, form).wide(64).verb(tools.say("cases.close.verb"),
                told -> deed.close(chosen().code(), ReasonBox.code(reason), why.getText().strip(), told)).show(tools.say("cases.close.title"));
    }

    private GridPane list() {
        var grid = new GridPane();
        grid.getStyleClass().add("outcomes");
        int row = 0;
        for (var outcome : outcomes.all()) {
            var objection = outcomes.objection(file, outcome);
            var button = new RadioButton(outcome.code() + "  " + outcome.in(tools.words()));
            button.setId("outcome-" + outcome.code());
            button.setUserData(outcome);
            button.setToggleGroup(choice);
            button.setDisable(objection.isPresent());
            button.setMinWidth(RadioButton.USE_PREF_SIZE);
            var why = Labels.muted(objection.map(tools.words()::say).orElse(""));
            why.setWrapText(true);
            button.setAccessibleHelp(why.getText());
            grid.addRow(row++, button, why);
        }
        return grid;
    }

    private void offer(ChoiceBox<Reason> box) {
        var fitting = choice.getSelectedToggle() == null ? java.util.List.<Reason>of()
                : outcomes.reasons().stream().filter(reason -> chosen().reasons().contains(reason.code())).toList();
        box.getItems().setAll(fitting);
        box.setDisable(fitting.isEmpty());
        box.setValue(fitting.size() == 1 ? fitting.getFirst() : null);
    }

    private Outcome chosen() {
        if (choice.getSelectedToggle() == null) {
            throw new Trouble("cases.close.none");
        }
        return (Outcome) choice.getSelectedToggle().getUserData();
    }
}
