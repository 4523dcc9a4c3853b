package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.SecondPerson;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The second person at an act that takes two: chooses their name and types their own PIN.
public final class SecondSign extends VBox {
    private final Tools tools;
    private final Colleagues colleagues;
    private final ChoiceBox<String> who;
    private final PasswordField pin;
    private final Label hint = Labels.muted("");

    /// Who stood by and how they prove it; checked away from the window.
    ///
    /// @param proof throws the sentence that says why it is no proof
    public record Typed(String who, Supplier<SecondPerson> proof) {}

    SecondSign(Tools tools, String key, Colleagues colleagues) {
        this.tools = tools;
        this.colleagues = colleagues;
        getStyleClass().add("second-sign");
        var form = new Form(tools.words());
        who = form.add(key, new ChoiceBox<>());
        who.setMaxWidth(Double.MAX_VALUE);
        who.setConverter(new StringConverter<>() {
            @Override
            public String toString(String name) {
                return name == null ? "" : name;
            }

            @Override
            public String fromString(String name) {
                return name;
            }
        });
        pin = form.password("bedside.second.pin");
        pin.getStyleClass().add("pin");
        var choose = Buttons.plain(tools.say("bedside.second.choose"), () -> PinSheet.show(tools, colleagues.pins(), colleagues::users, this::list));
        choose.getStyleClass().add("flat");
        getChildren().addAll(form, choose, hint);
        list();
    }

    private record Known(List<String> names, boolean practice) {}

    private void list() {
        tools.work().latest("bedside.colleagues", _ -> new Known(colleagues.pins().colleagues(), colleagues.office().founded().practice()), known -> {
            who.getItems().setAll(known.names());
            if (known.names().size() == 1) {
                who.setValue(known.names().getFirst());
            }
            // A practice office tells everybody its PIN.
            hint.setText(known.practice() && !known.names().isEmpty() ? tools.say("bedside.second.practice") : "");
        });
    }

    /// @throws Trouble `bedside.second.needed` while name or PIN is missing
    public Typed typed() {
        var name = Optional.ofNullable(who.getValue()).orElseThrow(() -> new Trouble("bedside.second.needed"));
        var digits = pin.getText().toCharArray();
        if (digits.length == 0) {
            throw new Trouble("bedside.second.needed");
        }
        return new Typed(name, () -> colleagues.pins().prove(name, digits));
    }
}
