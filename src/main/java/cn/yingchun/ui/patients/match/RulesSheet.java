package cn.yingchun.ui.patients.match;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.grade.rule.NullRule;
import cn.yingchun.hla.read.BlankSecond;
import cn.yingchun.hla.read.CodeRule;
import cn.yingchun.hla.read.MixedRule;
import cn.yingchun.hla.read.ReadingRules;
import cn.yingchun.hla.serology.AntigenRule;
import cn.yingchun.hla.tce.TceRule;
import cn.yingchun.match.rank.Criterion;
import cn.yingchun.match.rule.MatchRules;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The rules of the search: loci, limits, order, and what is done where search engines differ. A change asks at once, and
/// the office searches by it from then on.
final class RulesSheet {
    private static final double WIDE = 58;

    private final MatchModel model;
    private final Tools tools;
    private final VBox order = new VBox();

    RulesSheet(MatchModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    void show() {
        order.getStyleClass().add("telling");
        listOrder();
        var form = new Form(tools.words());
        var nulls = form.choice("patients.rules.nulls", List.of(NullRule.values()), rule -> "patients.rules.nulls." + word(rule));
        pick(nulls, rules().grading().nulls(), rule -> grading(old -> new GradingRules(rule, old.antigens(), old.tce())));
        var antigens = form.choice("patients.rules.antigens", List.of(AntigenRule.values()), rule -> "patients.rules.antigens." + word(rule));
        pick(antigens, rules().grading().antigens(), rule -> grading(old -> new GradingRules(old.nulls(), rule, old.tce())));
        var tce = form.choice("patients.rules.tce", List.of(TceRule.values()), rule -> "patients.rules.tce." + word(rule));
        pick(tce, rules().grading().tce(), rule -> grading(old -> new GradingRules(old.nulls(), old.antigens(), rule)));
        var blanks = form.choice("patients.rules.blanks", List.of(BlankSecond.values()), rule -> "patients.rules.blanks." + word(rule));
        pick(blanks, rules().reading().blanks(), rule -> change(old -> old.reading(new ReadingRules(rule, old.reading().codes(), old.reading().mixed()))));
        var codes = form.choice("patients.rules.codes", List.of(CodeRule.values()), rule -> "patients.rules.codes." + word(rule));
        pick(codes, rules().reading().codes(), rule -> change(old -> old.reading(new ReadingRules(old.reading().blanks(), rule, old.reading().mixed()))));
        var mixed = form.choice("patients.rules.mixed", List.of(MixedRule.values()), rule -> "patients.rules.mixed." + word(rule));
        pick(mixed, rules().reading().mixed(), rule -> change(old -> old.reading(new ReadingRules(old.reading().blanks(), old.reading().codes(), rule))));
        form.add("patients.rules.table", tables());
        var body = new VBox(tools.look().em(0.8), Labels.sentence(tools.say("patients.rules.kept")), Labels.heading(tools.say("patients.rules.loci")), loci(),
                Labels.heading(tools.say("patients.rules.differ")), form,
                Labels.heading(tools.say("patients.rules.order")), Labels.sentence(tools.say("patients.rules.order-about")), order);
        tools.sheets().show(tools.say("patients.rules.title"), body, tools.look().em(WIDE),
                Buttons.plain(tools.say("patients.rules.usual"), this::usual),
                Buttons.main(tools.say("patients.compare.close"), tools.sheets()::close));
    }

    private ChoiceBox<String> tables() {
        var box = new ChoiceBox<String>();
        box.getItems().setAll(model.tables());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Named(model.tables(), tools.say("patients.rules.table.usual")));
        pick(box, rules().table(), name -> change(old -> old.with(name)));
        return box;
    }

    /// The blank name is the office's own table.
    private static final class Named extends javafx.util.StringConverter<String> {
        private final List<String> names;
        private final String usual;

        Named(List<String> names, String usual) {
            this.names = names;
            this.usual = usual;
        }

        @Override
        public String toString(String name) {
            return name == null || name.isEmpty() ? usual : name;
        }

        @Override
        public String fromString(String text) {
            return names.contains(text) ? text : "";
        }
    }

    private void usual() {
        change(_ -> MatchRules.USUAL);
        tools.sheets().close();
        new RulesSheet(model, tools).show();
    }

    /// Each locus: counted or only shown, and how many mismatches it may have.
    private HBox loci() {
        var line = new HBox(tools.look().em(1));
        for (var locus : Locus.SEARCHED) {
            var counts = new CheckBox(locus.name());
            counts.setSelected(rules().counted().contains(locus));
            counts.setDisable(MatchRules.ALWAYS.contains(locus));
            counts.setOnAction(_ -> change(old -> old.counting(locus, counts.isSelected())));
            var limit = new ChoiceBox<Integer>();
            limit.getItems().setAll(2, 1, 0);
            limit.setValue(rules().limits().getOrDefault(locus, 2));
            limit.setAccessibleText(tools.say("patients.rules.limit", locus.name()));
            limit.setTooltip(new javafx.scene.control.Tooltip(tools.say("patients.rules.limit", locus.name())));
            limit.setOnAction(_ -> change(old -> old.limited(locus, limit.getValue())));
            var most = new HBox(tools.look().em(0.3), Labels.muted("≤"), limit);
            most.setAlignment(Pos.CENTER_LEFT);
            line.getChildren().add(new VBox(tools.look().em(0.3), counts, most));
        }
        return line;
    }

    private void listOrder() {
        order.getChildren().clear();
        for (var criterion : rules().order()) {
            var name = tools.say(key(criterion));
            var up = Buttons.icon(tools.say("patients.rules.earlier", name), Feather.ARROW_UP, () -> {
                change(old -> old.earlier(criterion));
                listOrder();
            });
            up.setDisable(criterion == rules().order().getFirst());
            var line = new HBox(tools.look().em(0.6), up, Labels.plain(name),
                    Labels.muted(tools.say("patients.rules.by." + word(criterion))));
            line.setAlignment(Pos.CENTER_LEFT);
            order.getChildren().add(line);
        }
    }

    private static <C> void pick(ChoiceBox<C> box, C now, java.util.function.Consumer<C> chosen) {
        box.setValue(now);
        box.setOnAction(_ -> chosen.accept(box.getValue()));
    }

    private void grading(UnaryOperator<GradingRules> other) {
        change(old -> old.grading(other.apply(old.grading())));
    }

    private MatchRules rules() {
        return model.question().get().map(MatchQuestion::rules).orElse(MatchRules.USUAL);
    }

    private void change(UnaryOperator<MatchRules> other) {
        model.rule(other);
    }

    /// The word key of a step of the order.
    static String key(Criterion criterion) {
        return "patients.rules.criterion." + word(criterion);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
