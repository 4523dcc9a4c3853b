package cn.yingchun.ui.donors.contact;

import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Masked;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.call.CallLine;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.work.reach.Entering;
import cn.yingchun.work.reach.Entering.NewDonor;
import cn.yingchun.work.reach.Entering.Twin;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Somebody new, entered by hand: name and birth date first; whoever may be the same person is shown while one types.
public final class NewDonorSheet {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(200);

    private final Tools tools;
    private final CallLine line;
    private final Consumer<DonorId> open;
    private final Field<String> name;
    private final Field<LocalDate> born;
    private final Field<String> phone;
    private final Field<String> code;
    private final ChoiceBox<Sex> sex;
    private final VBox twins = new VBox();

    private NewDonorSheet(Tools tools, CallLine line, Form form, Consumer<DonorId> open) {
        this.tools = tools;
        this.line = line;
        this.open = open;
        name = form.text("donors.new.name");
        born = form.day("donors.new.born", () -> line.now().toLocalDate());
        sex = form.choice("donors.new.sex", List.of(Sex.values()), one -> one == Sex.M ? "donors.sex.m" : "donors.sex.f");
        sex.setValue(Sex.M);
        phone = form.text("donors.new.phone");
        code = form.text("donors.new.code");
        code.setPromptText(tools.say("donors.new.code-hint"));
        twins.getStyleClass().addAll("panel", "twins");
        twins.setMinHeight(tools.look().em(9));
        List.of(name, born, phone, code).forEach(field -> field.textProperty().subscribe(this::look));
        look();
    }

    /// @param open shows a donor: the one that was entered, or the one that was there
    public static void show(Tools tools, CallLine line, Consumer<DonorId> open) {
        var form = new Form(tools.words());
        var sheet = new NewDonorSheet(tools, line, form, open);
        new ActSheet(tools, form, sheet.twins).wide(44).verb(tools.say("donors.new.verb"), sheet::enter).show(tools.say("donors.new.title"));
        sheet.name.requestFocus();
    }

    private void look() {
        var typed = new String[] {code.getText(), name.getText(), phone.getText()};
        var day = day(born.getText());
        line.work().latest("donors.twins", TYPING_PAUSE, _ -> line.reaching().entering().twins(typed[0], typed[1], day, typed[2]), this::show);
    }

    /// A day that is typed to its end; half a day finds nobody.
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip().replace('/', '-').replace('.', '-')));
        } catch (DateTimeParseException unfinished) {
            return Optional.empty();
        }
    }

    private void show(List<Twin> found) {
        twins.getChildren().setAll(Labels.heading(tools.say(found.isEmpty() ? "donors.new.nobody" : "donors.new.twins")));
        found.forEach(twin -> twins.getChildren().add(row(twin)));
    }

    private HBox row(Twin twin) {
        var who = Labels.plain(tools.say("donors.new.twin", twin.row().code(), Masked.name(twin.row().name()),
                Integer.toString(twin.row().registry().birthDate().getYear()), tools.say(twin.why().key())));
        who.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(who, Priority.ALWAYS);
        return new HBox(tools.look().em(0.6), who, Buttons.plain(tools.say("donors.new.open"), Feather.USER, () -> {
            tools.sheets().close();
            open.accept(twin.row().id());
        }));
    }

    private void enter(Consumer<Optional<Trouble>> told) {
        var day = born.leave().orElseThrow(() -> new Trouble("donors.new.born-missing"));
        var who = new NewDonor(code.leave().orElse(""), name.leave().orElse(""), sex.getValue(), day, phone.leave().orElse(""));
        var entered = new AtomicReference<@Nullable DonorId>();
        line.act(() -> entered.set(new Entering(line.reaching()).enter(who)), refused -> {
            told.accept(refused);
            Optional.ofNullable(entered.get()).ifPresent(id -> {
                tools.toasts().tell(tools.say("donors.new.done", who.name().isEmpty() ? who.code() : Masked.name(who.name())));
                open.accept(id);
            });
        });
    }
}
