package cn.yingchun.ui.donors;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.ui.kit.FilterLine;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.rows.FilterBox;
import cn.yingchun.ui.kit.rows.ListBar;
import cn.yingchun.ui.kit.rows.ListBar.Narrowing;
import cn.yingchun.ui.kit.rows.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What narrows the list of donors: box and choices, under them the chips and the named lists. All of it runs in SQL.
final class DonorFilters {
    private final DonorsModel model;
    private final Tools tools;
    private final FilterBox box;
    private final ChoiceBox<Optional<Availability>> status;
    private final ChoiceBox<Optional<Sex>> sex;
    private final ChoiceBox<Optional<String>> abo;
    private final ChoiceBox<Optional<Integer>> contact;
    private final ChoiceBox<Optional<Product>> product;
    private final ListBar bar;

    DonorFilters(DonorsModel model, Tools tools, Rows<DonorRow> rows) {
        this.model = model;
        this.tools = tools;
        box = new FilterBox(tools.words(), "donors.filter.hint", rows);
        box.asked().subscribe(text -> model.narrow(filter -> filter.text(text)));
        status = Filters.one(tools, "donors.filter.status", List.of(Availability.values()), DonorWords::status,
                chosen -> model.narrow(filter -> filter.status(chosen)));
        sex = Filters.one(tools, "donors.filter.sex", List.of(Sex.values()), DonorWords::sex,
                chosen -> model.narrow(filter -> filter.sex(chosen)));
        abo = Filters.one(tools, "donors.filter.abo", List.of("A", "B", "O", "AB"), group -> "donors.abo." + group,
                chosen -> model.narrow(filter -> filter.abo(chosen.orElse(""))));
        contact = Filters.one(tools, "donors.filter.contact", List.of(6, 12, 24, 36), months -> "donors.filter.contact".concat("-" + months),
                chosen -> chosen.ifPresent(months -> model.narrow(filter -> filter.notSince(Optional.of(model.monthsAgo(months))))));
        product = Filters.one(tools, "donors.filter.product", List.of(Product.values()), DonorWords::product,
                chosen -> model.narrow(filter -> filter.product(chosen)));
        bar = new ListBar(tools, "shell.place.donors", () -> FilterText.write(model.filter().get()),
                text -> model.narrow(_ -> FilterText.read(text)));
    }

    VBox node(Label count) {
        model.filter().subscribe(this::follow);
        return new VBox(tools.look().em(0.5), new FilterLine(count, box, status, sex, abo, contact, product), bar);
    }

    /// Box, choices and chips say what the filter says, whoever changed it.
    private void follow(DonorFilter filter) {
        if (!box.asked().get().equals(filter.text())) {
            box.setText(filter.text());
        }
        status.setValue(filter.status());
        sex.setValue(filter.sex());
        product.setValue(filter.product());
        abo.setValue(Optional.of(filter.abo()).filter(group -> !group.isBlank()));
        if (filter.notSince().isEmpty()) {
            contact.setValue(Optional.empty());
        }
        bar.show(chips(filter));
    }

    private List<Narrowing> chips(DonorFilter filter) {
        var chips = new ArrayList<Narrowing>();
        if (!filter.text().isBlank()) {
            chips.add(chip(tools.say("donors.chip.text", filter.text()), one -> one.text("")));
        }
        filter.status().ifPresent(one -> chips.add(chip(tools.say(DonorWords.status(one)), all -> all.status(Optional.empty()))));
        filter.sex().ifPresent(one -> chips.add(chip(tools.say(DonorWords.sex(one)), all -> all.sex(Optional.empty()))));
        filter.product().ifPresent(one -> chips.add(chip(tools.say(DonorWords.product(one)), all -> all.product(Optional.empty()))));
        if (!filter.abo().isBlank()) {
            chips.add(chip(tools.say("donors.abo." + filter.abo().replaceAll("[+-]", "")), one -> one.abo("")));
        }
        if (!filter.region().isBlank()) {
            chips.add(chip(filter.region(), one -> one.region("")));
        }
        filter.notSince().ifPresent(day -> chips.add(chip(tools.say("donors.chip.not-since", day.toString()), one -> one.notSince(Optional.empty()))));
        return chips;
    }

    private Narrowing chip(String text, UnaryOperator<DonorFilter> without) {
        return new Narrowing(text, () -> model.narrow(without));
    }
}
