package cn.yingchun.ui.donors.contact;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.lists.Donors;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Masked;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.call.CallLine;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.work.reach.Doubles;
import cn.yingchun.work.reach.Doubles.Pair;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;

/// Pairs of donors who may be one person, one pair at a time: the one stays, the other stays, or they are two.
public final class DoublesSheet {
    private final Tools tools;
    private final CallLine line;
    private final Runnable again;
    private List<Pair> pairs = List.of();
    private int place;

    private DoublesSheet(Tools tools, CallLine line, Runnable again) {
        this.tools = tools;
        this.line = line;
        this.again = again;
    }

    /// @param again reads the list again
    public static void show(Tools tools, CallLine line, Runnable again) {
        var sheet = new DoublesSheet(tools, line, again);
        tools.work().run("donors.doubles.looking", progress -> new Doubles(line.reaching()).pairs(progress), sheet::begin);
    }

    private void begin(List<Pair> found) {
        pairs = found;
        next();
    }

    private void next() {
        if (place >= pairs.size()) {
            tools.toasts().tell(tools.say(pairs.isEmpty() ? "donors.doubles.none" : "donors.doubles.through"));
            again.run();
            return;
        }
        var pair = pairs.get(place);
        var form = new Form(tools.words());
        var why = form.text("donors.doubles.why");
        var skip = Buttons.plain(tools.say("donors.doubles.skip"), Feather.SKIP_FORWARD, this::skip);
        new ActSheet(tools, Labels.sentence(tools.say(pair.samePhone() ? "donors.doubles.phone" : "donors.doubles.name")), sides(pair), form, skip).wide(56)
                .verb(tools.say("donors.doubles.keep", pair.one().code()), told -> same(pair.one(), pair.other(), why.leave().orElse(""), told))
                .verb(tools.say("donors.doubles.keep", pair.other().code()), told -> same(pair.other(), pair.one(), why.leave().orElse(""), told))
                .verb(tools.say("donors.doubles.two"), told -> line.act(
                        () -> new Doubles(line.reaching()).notTheSame(Donors.id(pair.one()), Donors.id(pair.other())), after(told)))
                .show(tools.say("donors.doubles.title", place + 1, pairs.size()));
    }

    private void skip() {
        tools.sheets().close();
        place++;
        next();
    }

    private void same(RegistryDonor stays, RegistryDonor goes, String why, Consumer<Optional<Trouble>> told) {
        line.act(() -> new Doubles(line.reaching()).same(Donors.id(stays), Donors.id(goes), why), after(told));
    }

    private Consumer<Optional<Trouble>> after(Consumer<Optional<Trouble>> told) {
        return refused -> {
            told.accept(refused);
            if (refused.isEmpty()) {
                place++;
                next();
            }
        };
    }

    private GridPane sides(Pair pair) {
        var grid = new GridPane();
        grid.getStyleClass().add("typing-grid");
        row(grid, "donors.column.code", pair.one().code(), pair.other().code());
        row(grid, "donors.column.name", name(pair.one()), name(pair.other()));
        row(grid, "donors.column.birth", pair.one().birthDate().toString(), pair.other().birthDate().toString());
        row(grid, "donors.column.sex", sex(pair.one()), sex(pair.other()));
        row(grid, "donors.column.abo", pair.one().abo(), pair.other().abo());
        row(grid, "donors.doubles.registered", told(pair.one(), "registered_on"), told(pair.other(), "registered_on"));
        row(grid, "donors.doubles.typed", typed(pair.one()), typed(pair.other()));
        return grid;
    }

    private void row(GridPane grid, String key, String one, String other) {
        grid.addRow(grid.getRowCount(), Labels.muted(tools.say(key)), Labels.plain(one), Labels.plain(other));
    }

    private String sex(RegistryDonor donor) {
        return tools.say(donor.sex() == Sex.M ? "donors.sex.m" : "donors.sex.f");
    }

    private String typed(RegistryDonor donor) {
        return tools.say("donors.doubles.loci", java.util.stream.IntStream.range(0, RegistryDonor.LOCI.size())
                .filter(locus -> !donor.text(locus, 0).isBlank()).count());
    }

    private static String name(RegistryDonor donor) {
        return Masked.name(told(donor, "name"));
    }

    private static String told(RegistryDonor donor, String column) {
        return donor.more().getOrDefault(column, "");
    }
}
