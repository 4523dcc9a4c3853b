package cn.yingchun.app;

import cn.yingchun.app.start.Graphics;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.office.Address;
import cn.yingchun.domain.office.OfficeFact.SettingChosen;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.table.OwnTables;
import cn.yingchun.ui.bedside.parts.Chime;
import cn.yingchun.ui.exchange.hub.HubModel;
import cn.yingchun.ui.exchange.hub.HubSheet;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Scheme;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.habit.Memory;
import cn.yingchun.ui.patients.shelf.ShelfSheet;
import cn.yingchun.ui.settings.Setting;
import cn.yingchun.ui.settings.Setting.Choice;
import cn.yingchun.ui.settings.Setting.Option;
import cn.yingchun.ui.settings.Setting.Scope;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What the window lets people set, and what it says about office and program.
///
/// @param look      as it is now
/// @param following whether light or dark comes from the system
/// @param graphics  empty where nobody starts by the launcher, as in tests and pictures
/// @param relook    takes another look, and whether it follows the system
record DeskSettings(Look look, boolean following, Optional<Graphics> graphics, Memory memory, BiConsumer<Look, Boolean> relook) {
    private static final String SYSTEM = "SYSTEM";

    /// For pictures and stories, in which nothing is set.
    static DeskSettings seenOnly(Look look) {
        return new DeskSettings(look, true, Optional.empty(), Memory.ofToday(), (_, _) -> {});
    }

    List<Setting> all(OpenOffice open, Tools tools) {
        return List.of(
                new Setting("settings.look.language", Scope.COMPUTER, "settings.usual.system", new Choice(
                        List.of(new Option("zh", "中文"), new Option("en", "English")), () -> look.words().language(),
                        code -> relook.accept(look.words(Words.of(Locale.of(code))), following))),
                new Setting("settings.look.scheme", Scope.COMPUTER, "settings.scheme.system", new Choice(schemes(), this::scheme, this::choose)),
                new Setting("settings.look.zoom", Scope.COMPUTER, "100 %", new Choice(
                        IntStream.rangeClosed(8, 20).mapToObj(tenth -> new Option(tenth * 10 + "", tenth * 10 + " %")).toList(),
                        () -> Integer.toString(look.zoom()), percent -> relook.accept(look.zoom(Integer.parseInt(percent)), following))),
                new Setting("settings.look.graphics", Scope.COMPUTER, "settings.usual.no", new Setting.Toggle(
                        () -> graphics.map(Graphics::isSafe).orElse(false), safely -> graphics.ifPresent(known -> known.stay(safely)))),
                new Setting("settings.look.sound", Scope.COMPUTER, "settings.usual.no", new Setting.Toggle(
                        () -> memory.get(Chime.SETTING).filter(Chime.ON::equals).isPresent(), on -> memory.put(Chime.SETTING, on ? Chime.ON : ""))),
                new Setting("settings.look.columns", Scope.ME, "", new Setting.Act("settings.look.columns-verb", () -> {
                    memory.clear();
                    tools.toasts().tell(tools.say("settings.look.columns-done"));
                })),
                seen("settings.office.name", open.office().name()),
                own("settings.office.address", Address.STREET, Address::street, open, tools),
                own("settings.office.telephone", Address.TELEPHONE, Address::telephone, open, tools),
                seen("settings.office.region", open.office().founded().region()),
                seen("settings.office.folder", open.office().dir().toString()),
                seen("settings.office.hla", open.registry().label()),
                seen("settings.office.tables", ownTables(tools)),
                new Setting("settings.office.shelf", Scope.OFFICE, "", new Setting.Act("settings.office.shelf-verb",
                        () -> new ShelfSheet(open.shelf(tools.work()), tools).show())),
                new Setting("settings.office.hub", Scope.COMPUTER, "settings.usual.no", new Setting.Act("settings.office.hub-verb",
                        () -> new HubSheet(new HubModel(tools.work(), open.office(), open.rounds()::again), tools).show())),
                seen("settings.program.version", Optional.ofNullable(DeskSettings.class.getPackage().getImplementationVersion())
                        .orElse("0.1.0") + " · Java " + Runtime.version().feature()));
    }

    /// A line of the letterhead; every paper from then on carries it.
    private static Setting own(String name, String key, Function<Address, String> now, OpenOffice open, Tools tools) {
        var office = open.office();
        return new Setting(name, Scope.OFFICE, "", new Setting.Text(() -> now.apply(Address.of(office.history(office.subject()))),
                text -> tools.work().latest(name, _ -> office.record(Act.of(office.user(), open.clock().instant(), office.subject(), new SettingChosen(key, text))),
                        _ -> tools.toasts().tell(tools.say("settings.office.kept")))));
    }

    /// What the province set otherwise in the rules, and where such tables belong.
    private static String ownTables(Tools tools) {
        var there = OwnTables.present();
        return there.isEmpty() ? tools.say("settings.office.tables-none", OwnTables.folder().map(Path::toString).orElse("–")) : String.join(", ", there);
    }

    private static Setting seen(String name, String text) {
        var scope = name.startsWith("settings.program") ? Scope.COMPUTER : Scope.OFFICE;
        return new Setting(name, scope, "", new Setting.Seen(() -> text));
    }

    private static List<Option> schemes() {
        return List.of(new Option(SYSTEM, "settings.scheme.system"), new Option("LIGHT", "settings.scheme.light"),
                new Option("DARK", "settings.scheme.dark"), new Option("CONTRAST", "settings.scheme.contrast"));
    }

    private String scheme() {
        return following && look.scheme() != Scheme.CONTRAST ? SYSTEM : look.scheme().name();
    }

    private void choose(String scheme) {
        if (scheme.equals(SYSTEM)) {
            relook.accept(look.scheme(Scheme.LIGHT), true);
        } else {
            relook.accept(look.scheme(Scheme.valueOf(scheme)), false);
        }
    }
}
