package cn.yingchun.ui.after.honour;

import cn.yingchun.domain.cases.HonourFact.BenefitHanded;
import cn.yingchun.domain.cases.HonourFact.BloodGiven;
import cn.yingchun.domain.cases.HonourFact.CertificateIssued;
import cn.yingchun.domain.cases.HonourFact.Counter;
import cn.yingchun.domain.cases.HonourFact.OrdinalConfirmed;
import cn.yingchun.domain.cases.HonourFact.Unit;
import cn.yingchun.domain.honours.Award;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import cn.yingchun.ui.kit.form.ReasonSheet;
import cn.yingchun.work.after.Honours;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The number of a donor, provisional or official, certificate, awards and benefits.
public final class HonoursPane extends ScrollPane {
    private static final int MOST = 1_000_000;

    private final Tools tools;
    private final Doors doors;
    private final VBox column = new VBox();

    /// Something to be done for the donor of the open case, and who hears what came of it.
    public record Deed(BiConsumer<Honours, CaseId> what, Consumer<Optional<Trouble>> told) {}

    /// Where it acts, how the certificate becomes paper, and where a second donation is asked for.
    public record Doors(Consumer<Deed> act, Runnable print, Runnable again) {}

    public HonoursPane(Tools tools, Doors doors) {
        this.tools = tools;
        this.doors = doors;
        column.getStyleClass().add("after-side");
        setContent(column);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("after-scroll");
    }

    public void show(Thanks thanks) {
        column.getChildren().setAll(Labels.heading(tools.say("after.honour.numbers-title")), numbers(thanks));
        if (thanks.first()) {
            column.getChildren().add(new Chip(tools.say("after.honour.first"), Chip.Tone.GOOD));
        }
        column.getChildren().add(Labels.heading(tools.say("after.honour.awards")));
        thanks.awards().forEach(award -> column.getChildren().add(award(award, thanks.handed().contains(award.code()))));
        if (thanks.awards().isEmpty()) {
            column.getChildren().add(Labels.muted(tools.say("after.honour.no-donation")));
        }
        column.getChildren().add(Labels.muted(thanks.certificate().map(number -> tools.say("after.honour.certificate", number)).orElse(tools.say("after.honour.no-certificate"))));
        var verbs = new FlowPane(tools.look().em(0.6), tools.look().em(0.6),
                Buttons.plain(tools.say("after.verb.confirm"), Feather.AWARD, this::confirm),
                Buttons.plain(tools.say("after.verb.certificate"), Feather.FILE_TEXT, () -> ReasonSheet.show(tools, tools.say("after.verb.certificate"),
                        tools.say("after.honour.certificate-about"), tools.say("after.verb.certificate"), (number, told) -> doors.act().accept(new Deed(
                                (work, id) -> work.thank(id, new CertificateIssued(number)), told)))),
                Buttons.plain(tools.say("after.verb.print-certificate"), Feather.PRINTER, doors.print()),
                Buttons.plain(tools.say("after.verb.blood"), Feather.DROPLET, this::blood));
        if (!thanks.awards().isEmpty()) {
            verbs.getChildren().addAll(Buttons.plain(tools.say("after.verb.benefit"), Feather.GIFT, () -> benefit(thanks)),
                    Buttons.plain(tools.say("after.verb.again"), Feather.REPEAT, doors.again()));
        }
        column.getChildren().add(verbs);
    }

    private HBox award(Award award, boolean handed) {
        var line = new HBox(tools.look().em(0.7), Labels.sentence(award.in(tools.words()) + (award.document().isBlank() ? "" : "  " + award.document())));
        if (handed) {
            line.getChildren().add(new Chip(tools.say("after.honour.handed"), Chip.Tone.GOOD));
        }
        return line;
    }

    private GridPane numbers(Thanks thanks) {
        var grid = new GridPane();
        grid.getStyleClass().add("text-grid");
        int row = 0;
        for (var counter : Counter.values()) {
            var ordinal = Optional.ofNullable(thanks.ordinals().get(counter));
            grid.addRow(row++, Labels.plain(tools.say(key(counter))), Labels.plain(ordinal.map(one -> tools.say("after.honour.number", Integer.toString(one.number())))
                    .orElse(tools.say("after.honour.unknown"))), ordinal.map(one -> new Chip(
                            tools.say(one.official() ? "after.honour.official" : "after.honour.provisional"),
                            one.official() ? Chip.Tone.GOOD : Chip.Tone.WARN)).orElseGet(() -> new Chip(tools.say("after.honour.waiting"), Chip.Tone.PLAIN)));
        }
        return grid;
    }

    private void confirm() {
        var form = new Form(tools.words());
        var unit = form.choice("after.honour.unit", List.of(Unit.values()), one -> "after.unit." + one.name().toLowerCase(Locale.ROOT));
        unit.setValue(Unit.PERSON);
        Map<Counter, Field<Double>> fields = new EnumMap<>(Counter.class);
        for (var counter : Counter.values()) {
            fields.put(counter, form.number(key(counter), Numbers.whole(1, MOST)));
        }
        var document = form.text("after.honour.paper");
        new ActSheet(tools, form).verb(tools.say("after.verb.confirm"), told -> {
            var numbers = new EnumMap<Counter, Integer>(Counter.class);
            fields.forEach((counter, field) -> field.sound().ifPresent(number -> numbers.put(counter, number.intValue())));
            doors.act().accept(new Deed((work, id) -> work.confirm(id, new OrdinalConfirmed(numbers, unit.getValue(), document.leave().orElse(""))), told));
        }).show(tools.say("after.verb.confirm"));
    }

    private void benefit(Thanks thanks) {
        var form = new Form(tools.words());
        var award = form.choice("after.honour.which", thanks.awards(), one -> one.in(tools.words()));
        award.setValue(thanks.awards().getFirst());
        var document = form.text("after.honour.benefit-paper");
        new ActSheet(tools, form).verb(tools.say("after.verb.benefit"), told -> doors.act().accept(new Deed((work, id) -> work.thank(id,
                new BenefitHanded(award.getValue().code(), document.leave().orElse(""))), told))).show(tools.say("after.verb.benefit"));
    }

    private void blood() {
        var form = new Form(tools.words());
        var whole = form.number("after.honour.whole-blood", Numbers.whole(0, MOST));
        var platelets = form.number("after.honour.platelets", Numbers.whole(0, MOST));
        new ActSheet(tools, form).verb(tools.say("after.verb.blood"), told -> {
            var given = new BloodGiven(whole.sound().orElse(0.0).intValue(), platelets.sound().orElse(0.0).intValue());
            doors.act().accept(new Deed((work, id) -> work.thank(id, given), told));
        }).show(tools.say("after.verb.blood"));
    }

    private static String key(Counter counter) {
        return "tell.counter." + counter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
