package cn.yingchun.ui.patients.match;

import cn.yingchun.domain.donor.Product;
import cn.yingchun.match.Explained;
import cn.yingchun.match.Hit;
import cn.yingchun.match.LocusHit;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The columns of the match list. The engine's order stands; a click on a heading sorts otherwise.
final class MatchColumns {
    private static final List<String> LOCI = List.of("A", "B", "C", "DRB1", "DQB1");

    private static final Set<String> OF_CORDS = Set.of("patients.match.six", "patients.match.tnc", "patients.match.tnc-kg");
    private static final Set<String> OF_ADULTS = Set.of("patients.match.age", "patients.match.sex", "patients.match.kg");

    private final Tools tools;

    private final MatchModel model;

    MatchColumns(MatchModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    Rows<Hit> rows() {
        var columns = new ArrayList<Column<Hit>>(List.of(
                Column.<Hit>of("patients.match.mark", 3.1, this::mark),
                Column.<Hit>of("patients.match.rank", 3, row -> Integer.toString(row.rank())).by(Hit::rank).toRight(),
                Column.<Hit>of("patients.match.donor", 8, Hit::donor).by(Hit::donor),
                Column.<Hit>of("patients.match.count", 4.4, Hit::matchClass).by(Hit::matchCount),
                Column.<Hit>of("patients.match.chance", 5.3, this::chance).by(row -> explained(row) ? row.chance().p0() : -1).toRight()));
        for (int i = 0; i < LOCI.size(); i++) {
            columns.add(locus(i));
        }
        columns.addAll(List.of(
                Column.<Hit>of("patients.match.potential", 4.4, row -> Integer.toString(row.potential())).by(Hit::potential).toRight().hidden(),
                Column.<Hit>of("patients.match.hvg", 3.6, row -> Integer.toString(row.hvg())).by(Hit::hvg).toRight().hidden(),
                Column.<Hit>of("patients.match.gvh", 3.6, row -> Integer.toString(row.gvh())).by(Hit::gvh).toRight().hidden(),
                Column.<Hit>of("patients.match.one", 5, row -> of(row, row.chance().p1())).by(row -> row.chance().p1()).toRight().hidden(),
                Column.<Hit>of("patients.match.two", 5, row -> of(row, row.chance().p2())).by(row -> row.chance().p2()).toRight().hidden(),
                Column.<Hit>of("patients.match.age", 3.4, row -> Integer.toString(row.traits().age())).by(row -> row.traits().age()).toRight(),
                Column.<Hit>of("patients.match.sex", 3.2, row -> tools.say("patients.sex." + row.traits().sex())).by(row -> row.traits().sex()),
                Column.<Hit>of("patients.match.abo", 3.8, row -> row.traits().abo()).by(row -> row.traits().abo()),
                Column.<Hit>of("patients.match.cmv", 4, row -> tools.say("patients.match.cmv." + row.traits().cmv())).by(row -> row.traits().cmv()),
                Column.<Hit>of("patients.match.kg", 3.4, row -> row.traits().weightKg() == 0 ? "" : Integer.toString(row.traits().weightKg())).by(row -> row.traits().weightKg()).toRight(),
                Column.<Hit>of("patients.match.six", 2.9, row -> row.ofSix() + "/6").by(Hit::ofSix).toRight().hidden(),
                Column.<Hit>of("patients.match.tnc", 4.3, row -> cells(row.traits().tnc())).by(row -> row.traits().tnc()).toRight().hidden(),
                Column.<Hit>of("patients.match.tnc-kg", 3.9, this::cellsAKilogram).by(row -> row.traits().tnc()).toRight().hidden(),
                Column.<Hit>of("patients.match.cd34", 5.4, row -> cells(row.traits().cd34())).by(row -> row.traits().cd34()).toRight().hidden(),
                Column.<Hit>of("patients.match.status", 5.4, row -> tools.say("patients.status." + row.traits().availability())).by(row -> row.traits().availability())));
        return new Rows<>(tools, "patients.match.list", Hit::donor, columns);
    }

    /// ①, ② or ③ for a donor marked for the comparison.
    private String mark(Hit row) {
        var place = model.marked().indexOf(row.donor());
        return place < 0 ? "" : Character.toString('①' + place);
    }

    /// Shows the columns of cord units and hides those that only adults have, or the other way round.
    static void suit(Rows<Hit> rows, Product product) {
        rows.table().getColumns().forEach(column -> {
            if (OF_CORDS.contains(column.getId())) {
                column.setVisible(product == Product.CORD);
            } else if (OF_ADULTS.contains(column.getId())) {
                column.setVisible(product == Product.ADULT);
            }
        });
    }

    private static String cells(double cells) {
        return cells == 0 ? "" : String.format(Locale.ROOT, "%.1f", cells);
    }

    private String cellsAKilogram(Hit row) {
        var kg = model.answer().get().map(shown -> shown.details().weightKg()).orElse(0.0);
        return kg == 0 ? "" : cells(row.traits().tnc() / kg);
    }

    private static String of(Hit row, double chance) {
        return explained(row) ? percent(chance) : "";
    }

    private Column<Hit> locus(int place) {
        return Column.<Hit>of("patients.locus." + LOCI.get(place), 9, row -> spoken(row.loci().get(place)))
                .faced(() -> new GradeFace(place));
    }

    /// As a screen reader says it: `DRB1 15:01 same allele, 09:01 not typed`.
    private String spoken(LocusHit hit) {
        return hit.locus() + " " + GradeFace.fields(hit.first()) + " " + tools.say(GradeFace.key(hit.signs().first()))
                + ", " + GradeFace.fields(hit.second()) + " " + tools.say(GradeFace.key(hit.signs().second()));
    }

    static boolean explained(Hit hit) {
        return hit.chance().explained() != Explained.NOT;
    }

    private String chance(Hit row) {
        return explained(row) ? percent(row.chance().p0()) : tools.say("patients.match.unexplained");
    }

    /// `97.3 %`; certain and impossible stand without decimals, so that 99.97 % does not look certain.
    static String percent(double chance) {
        if (chance >= 1 - 1e-12) {
            return "100 %";
        }
        if (chance <= 1e-12) {
            return "0 %";
        }
        if (chance >= 0.9995) {
            return "> 99.9 %";
        }
        return chance < 0.0005 ? "< 0.1 %" : String.format(Locale.ROOT, "%.1f %%", chance * 100);
    }
}
