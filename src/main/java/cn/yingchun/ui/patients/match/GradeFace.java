package cn.yingchun.ui.patients.match;

import cn.yingchun.hla.grade.Sign;
import cn.yingchun.match.Hit;
import cn.yingchun.ui.kit.rows.Face;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Two alleles of a locus side by side, each with its sign and shade.
final class GradeFace implements Face<Hit> {
    private final int locus;
    private final Label first = chip();
    private final Label second = chip();
    private final HBox node = new HBox(first, second);

    GradeFace(int locus) {
        this.locus = locus;
        node.getStyleClass().add("grade-pair");
    }

    /// One sign with its shade, as in the grid; also for the legend.
    static Label chip() {
        var label = new Label();
        label.getStyleClass().add("grade");
        return label;
    }

    static void show(Label chip, Sign sign, String allele) {
        chip.setText(allele.isBlank() ? sign.text() : sign.text() + "\u2009" + allele);
        for (var other : Sign.values()) {
            chip.pseudoClassStateChanged(PseudoClass.getPseudoClass(pseudoClass(other)), other == sign);
        }
    }

    private static String pseudoClass(Sign sign) {
        return sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Word key of what a sign means.
    static String key(Sign sign) {
        return "patients.grade." + pseudoClass(sign);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Hit hit) {
        var at = hit.loci().get(locus);
        show(first, at.signs().first(), fields(at.first()));
        show(second, at.signs().second(), fields(at.second()));
    }

    /// The first two fields without the locus, as the column has room for them: `A*02:07:01` → `02:07`.
    static String fields(String allele) {
        var name = allele.substring(allele.indexOf('*') + 1).replaceFirst("&.*", "");
        var slash = name.indexOf('/');
        if (slash > 0) {
            return fields(name.substring(0, slash)) + "…";
        }
        var parts = name.split(":");
        return parts.length < 2 ? name : parts[0] + ":" + parts[1];
    }
}
