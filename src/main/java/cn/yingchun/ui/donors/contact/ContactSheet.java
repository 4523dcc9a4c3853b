package cn.yingchun.ui.donors.contact;

import cn.yingchun.domain.contact.ContactCard;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Reachable;
import cn.yingchun.domain.donor.DonorFact.Relative;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Edits a contact card: up to four numbers with their kinds and last-confirmed days, two relatives with a switch whether
/// they may be asked, the address. The whole card becomes a new version; the old one stays in the history.
public final class ContactSheet {
    private static final int NUMBERS = 4;
    static final List<String> KINDS = List.of("mobile", "phone", "wechat", "work", "email");
    private static final List<String> RELATIONS = List.of("spouse", "father", "mother", "child", "sibling", "friend");

    private record NumberLine(ChoiceBox<String> kind, Field<String> value, Field<LocalDate> confirmed) {}

    private record RelativeLine(Field<String> name, ChoiceBox<String> relation, Field<String> number, CheckBox mayAsk, Field<LocalDate> confirmed) {}

    private final Tools tools;
    private final Supplier<LocalDate> today;
    private final List<NumberLine> numbers = new ArrayList<>();
    private final List<RelativeLine> relatives = new ArrayList<>();
    private final Field<String> address;
    private final HBox left;

    private ContactSheet(Tools tools, ContactsSet now, Supplier<LocalDate> today) {
        this.tools = tools;
        this.today = today;
        var ofDonor = new Form(tools.words());
        for (int i = 0; i < NUMBERS; i++) {
            numbers.add(number(ofDonor, i < now.numbers().size() ? Optional.of(now.numbers().get(i)) : Optional.empty()));
        }
        address = ofDonor.text("donors.contact.address");
        address.show(now.address());
        var ofRelatives = new Form(tools.words());
        for (int i = 0; i < ContactCard.RELATIVES; i++) {
            relatives.add(relative(ofRelatives, i < now.relatives().size() ? Optional.of(now.relatives().get(i)) : Optional.empty()));
        }
        left = new HBox(tools.look().em(1.6), titled("donors.contact.numbers", ofDonor), titled("donors.contact.relatives", ofRelatives));
    }

    public static void show(Tools tools, ContactsSet now, Supplier<LocalDate> today, BiConsumer<ContactsSet, Consumer<Optional<Trouble>>> deed) {
        var sheet = new ContactSheet(tools, now, today);
        new ActSheet(tools, sheet.left).wide(66).verb(tools.say("donors.contact.save"), told -> deed.accept(sheet.read(), told))
                .show(tools.say("donors.contact.title"));
    }

    private VBox titled(String title, Form form) {
        var box = new VBox(tools.look().em(0.5), Labels.heading(tools.say(title)), form);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private NumberLine number(Form form, Optional<Reachable> known) {
        var kind = form.choice("donors.contact.kind", with(KINDS, known.map(Reachable::kind)), this::word);
        kind.setValue(known.map(Reachable::kind).orElse(KINDS.getFirst()));
        var value = form.text("donors.contact.number");
        value.show(known.map(Reachable::value));
        var confirmed = form.day("donors.contact.confirmed", today);
        confirmed.show(known.flatMap(Reachable::confirmed));
        return new NumberLine(kind, value, confirmed);
    }

    private RelativeLine relative(Form form, Optional<Relative> known) {
        var name = form.text("donors.contact.name");
        name.show(known.map(Relative::name));
        var relation = form.choice("donors.contact.relation", with(RELATIONS, known.map(Relative::relation)), this::word);
        relation.setValue(known.map(Relative::relation).orElse(RELATIONS.getFirst()));
        var number = form.text("donors.contact.number");
        number.show(known.map(Relative::number));
        var mayAsk = form.add("donors.contact.may-ask", new CheckBox());
        mayAsk.setSelected(known.map(Relative::mayBeAsked).orElse(false));
        var confirmed = form.day("donors.contact.confirmed", today);
        confirmed.show(known.flatMap(Relative::confirmed));
        return new RelativeLine(name, relation, number, mayAsk, confirmed);
    }

    /// The word key of a kind, or what somebody wrote.
    private String word(String kind) {
        return tools.words().has("donors.reach." + kind) ? "donors.reach." + kind : kind;
    }

    /// A kind that somebody wrote elsewhere stays choosable.
    private static List<String> with(List<String> known, Optional<String> own) {
        var all = new ArrayList<>(known);
        own.filter(one -> !all.contains(one)).ifPresent(all::add);
        return all;
    }

    private ContactsSet read() {
        var reachable = numbers.stream().flatMap(line -> line.value().leave().stream()
                .map(value -> new Reachable(line.kind().getValue(), value, line.confirmed().sound()))).toList();
        var people = relatives.stream().flatMap(line -> line.number().leave().stream()
                .map(number -> new Relative(line.name().leave().orElse(""), line.relation().getValue(), number,
                        Optional.of(line.mayAsk().isSelected()), line.confirmed().leave()))).toList();
        return new ContactsSet(reachable, people, address.leave());
    }
}
