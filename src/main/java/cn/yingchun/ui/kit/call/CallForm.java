package cn.yingchun.ui.kit.call;

import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.Channel;
import cn.yingchun.domain.cases.TalkFact.Promise;
import cn.yingchun.domain.contact.Discretion;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.work.reach.Touch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Whom one calls, on which number, and what is worth writing down.
final class CallForm extends VBox {
    private static final int TEMPLATES = 4;
    private static final String OTHER = "";

    private final Tools tools;
    private final Touch touch;
    private final Discretion discretion = Discretion.load();
    private final ChoiceBox<Callee> callee;
    private final ChoiceBox<String> number;
    private final Field<String> other;
    private final ChoiceBox<Channel> channel;
    private final Field<String> note;
    private final Field<String> promise;
    private final Field<LocalDate> by;
    private final Label slip = Labels.sentence("");

    CallForm(Tools tools, Touch touch, Supplier<LocalDate> today) {
        this.tools = tools;
        this.touch = touch;
        var form = new Form(tools.words());
        callee = form.choice("calls.callee", callees(), one -> key("tell.callee", one));
        number = form.choice("calls.number", List.of(), one -> one);
        number.setConverter(new NumberWords(tools, touch));
        other = form.text("calls.number.other");
        channel = form.choice("calls.channel", List.of(Channel.values()), one -> key("tell.channel", one));
        channel.setValue(Channel.PHONE);
        note = form.text("calls.note");
        var templates = form.choice("calls.note.templates", IntStream.rangeClosed(1, TEMPLATES).mapToObj(n -> "calls.note." + n).toList(), one -> one);
        templates.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                note.setText(tools.say(chosen));
            }
        });
        promise = form.text("calls.promise");
        by = form.day("calls.by", today);
        slip.getStyleClass().add("problem");
        note.textProperty().subscribe(this::listen);
        callee.getSelectionModel().selectedItemProperty().subscribe(_ -> listen());
        number.getSelectionModel().selectedItemProperty().subscribe(chosen -> other.setDisable(!OTHER.equals(chosen)));
        getStyleClass().add("call-form");
        getChildren().addAll(form, slip);
    }

    /// Who is called; `follows` hears of each change.
    void choose(Callee whom, Consumer<Callee> follows) {
        callee.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                numbers(chosen);
                follows.accept(chosen);
            }
        });
        callee.setValue(callee.getItems().contains(whom) ? whom : Callee.DONOR);
    }

    /// @throws Trouble `calls.promise-half`
    Called called(CallResult result) {
        var what = promise.leave();
        var until = by.sound();
        if (what.isPresent() != until.isPresent()) {
            throw new Trouble("calls.promise-half");
        }
        return new Called(channel.getValue(), callee.getValue(), result, note.leave(),
                what.map(text -> new Promise(text, until.orElseThrow())), tried());
    }

    private Optional<String> tried() {
        return Optional.ofNullable(number.getValue()).filter(text -> !text.equals(OTHER)).or(other::leave);
    }

    /// Relatives only where the donor agreed that they are asked.
    private List<Callee> callees() {
        var all = new ArrayList<>(List.of(Callee.values()));
        all.removeIf(one -> (one == Callee.RELATIVE_1 || one == Callee.RELATIVE_2) && !touch.card().askable().contains(one));
        return all;
    }

    private void numbers(Callee whom) {
        var numbers = new ArrayList<String>();
        if (whom == Callee.DONOR) {
            touch.card().contacts().numbers().forEach(one -> numbers.add(one.value()));
        }
        touch.card().relative(whom).ifPresent(relative -> numbers.add(relative.number()));
        numbers.add(OTHER);
        number.getItems().setAll(numbers);
        number.setValue(whom == Callee.DONOR ? touch.card().best().orElse(OTHER) : numbers.getFirst());
    }

    private void listen() {
        var slips = callee.getValue() == Callee.DONOR ? List.<String>of() : discretion.slips(note.getText());
        slip.setText(slips.isEmpty() ? "" : tools.say("calls.slip", String.join("、", slips)));
        slip.setVisible(!slips.isEmpty());
        slip.setManaged(!slips.isEmpty());
    }

    static String key(String stem, Enum<?> value) {
        return stem + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A number with what is known of it.
    private static final class NumberWords extends javafx.util.StringConverter<String> {
        private final Tools tools;
        private final Touch touch;

        NumberWords(Tools tools, Touch touch) {
            this.tools = tools;
            this.touch = touch;
        }

        @Override
        public String toString(String number) {
            if (number == null || number.equals(OTHER)) {
                return tools.say("calls.number.other");
            }
            if (touch.card().wrong().contains(number)) {
                return tools.say("calls.number.wrong", number);
            }
            return touch.card().contacts().numbers().stream().filter(one -> one.value().equals(number)).findFirst()
                    .flatMap(one -> one.confirmed()).map(day -> tools.say("calls.number.confirmed", number, day.toString())).orElse(number);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
