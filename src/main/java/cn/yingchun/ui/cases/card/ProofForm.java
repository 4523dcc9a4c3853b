package cn.yingchun.ui.cases.card;

import cn.yingchun.domain.cases.CourseFact.ItemNoted;
import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.cases.picture.ItemLine;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;

/// The evidence an item asks for, its day and its signers. Every field is kept on leaving it; signing comes after.
final class ProofForm {
    private static final double MOST = 1_000_000;

    private final ChecklistItem item;
    private final Form form;
    private final Map<String, Supplier<Optional<String>>> proof = new LinkedHashMap<>();
    private final List<Field<?>> fields = new ArrayList<>();
    private final Field<LocalDate> on;
    private final Field<String> signer;
    private final Optional<SecondSigner> second;
    private final Consumer<ItemNoted> keep;
    private Kept kept;

    /// What lies in the office already: the day and the fields.
    private record Kept(Optional<LocalDate> on, Map<String, String> proof) {}

    /// Who is in, and is proposed as signer, and who may stand by.
    record People(String user, List<String> colleagues) {}

    /// @param keep takes what is filled in and not signed
    ProofForm(Words words, ItemLine line, LocalDate today, People people, Consumer<ItemNoted> keep) {
        item = line.item();
        this.keep = keep;
        var before = line.draft().map(ItemNoted::proof).orElse(Map.of());
        form = new Form(words);
        for (var field : item.evidence()) {
            add(field, before.getOrDefault(field.name(), ""), today);
        }
        on = form.day("cases.card.on", () -> today);
        on.show(line.draft().flatMap(ItemNoted::on).or(() -> Optional.of(today)));
        fields.add(on);
        signer = form.text("cases.card.signer");
        signer.show(Optional.of(people.user()));
        second = item.people() > 1 ? Optional.of(new SecondSigner(form, people.colleagues())) : Optional.empty();
        kept = new Kept(on.value().get(), proof());
        fields.forEach(field -> field.value().subscribe((_, _) -> keep(field)));
    }

    Form node() {
        return form;
    }

    /// Where the keyboard goes first.
    Node first() {
        return form.getChildren().stream().filter(Node::isFocusTraversable).findFirst().orElse(form);
    }

    /// Whether every field can be read; those that cannot say so themselves.
    boolean readable() {
        fields.forEach(Field::leave);
        signer.leave();
        return fields.stream().allMatch(field -> field.problem().get().isEmpty());
    }

    /// Whether every field that must be filled is, so that one key is enough to sign.
    boolean complete() {
        return item.evidence().stream().noneMatch(field -> field.required() && java.util.Objects.requireNonNull(proof.get(field.name())).get().isEmpty())
                && signer.value().get().isPresent() && second.filter(other -> other.signed().isEmpty()).isEmpty();
    }

    Map<String, String> proof() {
        var filled = new TreeMap<String, String>();
        proof.forEach((name, value) -> value.get().ifPresent(text -> filled.put(name, text)));
        return filled;
    }

    Optional<LocalDate> on() {
        return on.value().get();
    }

    List<String> signers() {
        return Stream.concat(signer.value().get().stream(), second().map(SecondSigner.Signed::name).stream()).toList();
    }

    /// The second person, where the item takes two and they have signed.
    Optional<SecondSigner.Signed> second() {
        return second.flatMap(SecondSigner::signed);
    }

    private void add(cn.yingchun.domain.checklist.Field field, String text, LocalDate today) {
        switch (field.kind()) {
            case TEXT, TIME -> take(field, form.text(field.key()), text, text);
            case DATE -> {
                var day = form.day(field.key(), () -> today);
                take(field, day, text.isEmpty() ? null : LocalDate.parse(text), text);
            }
            case NUMBER -> {
                var numbers = new Numbers(0, MOST, 2);
                take(field, form.number(field.key(), numbers), text.isEmpty() ? null : Double.valueOf(text), text);
            }
            case YES, PASS -> {
                ChoiceBox<String> box = form.choice(field.key(), List.of("yes", "no"), choice -> "cases.card." + choice);
                box.setValue(text.isEmpty() ? null : text);
                proof.put(field.name(), () -> Optional.ofNullable(box.getValue()));
                box.setOnAction(_ -> keep());
            }
        }
    }

    private <V> void take(cn.yingchun.domain.checklist.Field field, Field<V> input, @org.jspecify.annotations.Nullable V value, String text) {
        input.show(text.isEmpty() ? Optional.empty() : Optional.ofNullable(value));
        fields.add(input);
        proof.put(field.name(), () -> input.value().get().map(Object::toString));
    }

    /// What cannot be read is not kept: what was kept before stays then.
    private void keep(Field<?> left) {
        if (left.problem().get().isEmpty()) {
            keep();
        }
    }

    /// Kept at once, and only when something differs from what is kept already: later the office may be closed.
    private void keep() {
        var now = new Kept(on.value().get(), proof());
        if (!now.equals(kept)) {
            kept = now;
            keep.accept(new ItemNoted(item.id(), now.on(), now.proof()));
        }
    }
}
