package cn.yingchun.ui.vault.keep;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.SecondPerson;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Reason and second person: a colleague with a PIN, or where nobody has one the name of who signs on paper.
final class TwoFields extends VBox {
    private final KeepModel model;
    private final Form form;
    private final TextArea why;
    private final Supplier<Supplier<SecondPerson>> second;

    TwoFields(KeepModel model, Tools tools) {
        this(model, tools, new Form(tools.words()));
    }

    /// Below other fields of the same form.
    TwoFields(KeepModel model, Tools tools, Form form) {
        this.model = model;
        this.form = form;
        why = form.note("vault.keep.why", 2);
        var colleagues = model.shown().get().colleagues();
        second = colleagues.isEmpty() ? onPaper() : byPin(colleagues);
        setSpacing(tools.look().em(0.5));
        getChildren().addAll(form, Labels.muted(tools.say(colleagues.isEmpty() ? "vault.keep.no-pins" : "vault.keep.pins")));
    }

    private Supplier<Supplier<SecondPerson>> onPaper() {
        var paper = form.add("vault.keep.paper", new TextField());
        return () -> {
            var name = paper.getText().strip();
            return () -> SecondPerson.onPaper(name);
        };
    }

    private Supplier<Supplier<SecondPerson>> byPin(List<String> colleagues) {
        var who = form.choice("vault.keep.second", colleagues, name -> name);
        who.setMaxWidth(Double.MAX_VALUE);
        var pin = form.password("vault.keep.pin");
        if (colleagues.size() == 1) {
            who.setValue(colleagues.getFirst());
        }
        return () -> {
            var name = Optional.ofNullable(who.getValue()).orElseThrow(() -> new Trouble("erase.second"));
            var digits = pin.getText().toCharArray();
            if (digits.length == 0) {
                throw new Trouble("erase.second");
            }
            return () -> model.proven(name, digits);
        };
    }

    /// @throws Trouble `erase.second` while name or PIN is missing
    KeepModel.Two typed() {
        return new KeepModel.Two(why.getText().strip(), second.get());
    }
}
