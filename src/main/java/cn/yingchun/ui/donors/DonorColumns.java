package cn.yingchun.ui.donors;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.store.lists.DonorSort;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Masked;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Face;
import cn.yingchun.ui.kit.rows.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// What the list says of a donor.
final class DonorColumns {
    private DonorColumns() {}

    static Rows<DonorRow> rows(DonorsModel model, Tools tools) {
        var rows = new Rows<DonorRow>(tools, "shell.place.donors", DonorRow::id, List.of(
                Column.<DonorRow>of("donors.column.code", 9, DonorRow::code).by(DonorRow::code),
                Column.<DonorRow>of("donors.column.name", 7, row -> Masked.name(row.name())).by(DonorRow::pinyin),
                told("donors.column.sex", 3.6, donor -> tools.say(DonorWords.sex(donor.sex()))).by(row -> row.registry().sex()),
                Column.<DonorRow>of("donors.column.age", 4, row -> Integer.toString(model.age(row))).by(model::age).toRight(),
                told("donors.column.abo", 4, RegistryDonor::abo).by(row -> row.registry().abo()),
                told("donors.column.cmv", 4.4, donor -> tools.say(DonorWords.cmv(donor.cmv()))).by(row -> row.registry().cmv()).hidden(),
                told("donors.column.kg", 4, DonorColumns::kg).by(row -> row.registry().weightKg()).toRight().hidden(),
                Column.<DonorRow>of("donors.column.status", 7, row -> tools.say(DonorWords.status(row.status())))
                        .faced(() -> new StatusFace(tools)).by(DonorRow::status),
                Column.<DonorRow>of("donors.column.stage", 7, row -> model.stage(row).map(stage -> tools.say(stage.key())).orElse(""))
                        .by(row -> model.stage(row).map(Enum::ordinal).orElse(Integer.MAX_VALUE)),
                Column.<DonorRow>of("sync.row.column", 6, row -> model.stand(row).in(tools.words())),
                Column.<DonorRow>of("donors.column.office", 8, model::holder),
                told("donors.column.product", 5, donor -> tools.say(DonorWords.product(donor.product()))).hidden(),
                told("donors.column.tnc", 5, more("tnc_e7")).toRight().hidden(),
                told("donors.column.region", 6, more("region")).by(row -> more("region").apply(row.registry())).hidden(),
                Column.<DonorRow>of("donors.column.contact", 8.5, row -> row.lastContact().map(LocalDate::toString).orElse(""))
                        .faced(() -> new ContactFace(tools, model)).by(row -> row.lastContact().orElse(LocalDate.MIN)),
                told("donors.column.birth", 7.5, donor -> donor.birthDate().toString()).by(row -> row.registry().birthDate()).hidden()));
        return rows.onOpen(row -> model.open(row.id()))
                .onSort(sorts -> model.order(sorts.stream().flatMap(DonorColumns::sort).toList()));
    }

    /// The order of the database for a column; the older somebody is, the earlier the birth date.
    private static Stream<DonorSort> sort(Rows.Sorted sorted) {
        var by = switch (sorted.key()) {
            case "donors.column.name" -> DonorSort.By.NAME;
            case "donors.column.sex" -> DonorSort.By.SEX;
            case "donors.column.age", "donors.column.birth" -> DonorSort.By.BIRTH;
            case "donors.column.abo" -> DonorSort.By.ABO;
            case "donors.column.cmv" -> DonorSort.By.CMV;
            case "donors.column.kg" -> DonorSort.By.WEIGHT;
            case "donors.column.status" -> DonorSort.By.STATUS;
            case "donors.column.region" -> DonorSort.By.REGION;
            case "donors.column.stage" -> DonorSort.By.STAGE;
            case "donors.column.contact" -> DonorSort.By.CONTACT;
            default -> DonorSort.By.CODE;
        };
        return Stream.of(new DonorSort(by, sorted.descending() != sorted.key().equals("donors.column.age")));
    }

    /// A column of what the registry's file says.
    private static Column<DonorRow> told(String key, double wide, Function<RegistryDonor, String> text) {
        return Column.of(key, wide, row -> text.apply(row.registry()));
    }

    private static Function<RegistryDonor, String> more(String column) {
        return donor -> donor.more().getOrDefault(column, "");
    }

    private static String kg(RegistryDonor donor) {
        return donor.weightKg() == 0 ? "" : Integer.toString(donor.weightKg());
    }

    /// The status as a chip.
    private static final class StatusFace implements Face<DonorRow> {
        private final Tools tools;
        private final StackPane node = new StackPane();

        StatusFace(Tools tools) {
            this.tools = tools;
            node.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void show(DonorRow row) {
            Availability status = row.status();
            node.getChildren().setAll(new Chip(tools.say(DonorWords.status(status)), DonorWords.tone(status)));
        }
    }
}
