package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.donor.deferral.DeferralRule;
import cn.yingchun.domain.say.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The 55 rules, narrowed down by what is typed: part of the code or of the words. Down goes from the text to the list.
final class RuleList extends VBox {
    private final Words words;
    private final List<DeferralRule> rules;
    private final TextField text = new TextField();
    private final ListView<DeferralRule> list = new ListView<>();

    /// @param high height of the list, pixels
    RuleList(Words words, List<DeferralRule> rules, double high) {
        this.words = words;
        this.rules = rules;
        text.setId("cases.defer.find");
        text.setPromptText(words.say("cases.defer.find"));
        text.setAccessibleText(words.say("cases.defer.find"));
        list.setId("cases.defer.rule");
        list.setAccessibleText(words.say("cases.defer.rule"));
        list.setCellFactory(_ -> new RuleCell());
        list.setPrefHeight(high);
        list.getItems().setAll(rules);
        text.textProperty().subscribe(this::narrow);
        text.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
                key.consume();
            }
        });
        getChildren().addAll(text, list);
        getStyleClass().add("rule-list");
    }

    Optional<DeferralRule> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void onChoice(Runnable told) {
        list.getSelectionModel().selectedItemProperty().subscribe(told);
    }

    /// Shows one rule and takes no other.
    void fix(DeferralRule rule) {
        list.getItems().setAll(List.of(rule));
        list.getSelectionModel().select(0);
        text.setDisable(true);
    }

    /// What was chosen stays chosen while it is still in the list; one rule alone is chosen at once.
    private void narrow(String typed) {
        var before = chosen();
        var part = typed.strip().toLowerCase(Locale.ROOT);
        list.getItems().setAll(rules.stream().filter(rule -> spoken(rule).toLowerCase(Locale.ROOT).contains(part)).toList());
        before.filter(list.getItems()::contains).or(() -> list.getItems().size() == 1 ? Optional.of(list.getItems().getFirst()) : Optional.empty())
                .ifPresent(list.getSelectionModel()::select);
    }

    private String spoken(DeferralRule rule) {
        return rule.code() + "  " + rule.in(words);
    }

    private final class RuleCell extends ListCell<DeferralRule> {
        @Override
        protected void updateItem(@Nullable DeferralRule rule, boolean empty) {
            super.updateItem(rule, empty);
            setText(rule == null ? null : spoken(rule));
        }
    }
}
