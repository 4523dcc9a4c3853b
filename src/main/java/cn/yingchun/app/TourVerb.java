package cn.yingchun.app;

import cn.yingchun.app.tour.AfterStops;
import cn.yingchun.app.tour.MatchStops;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.cli.Verb;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.backup.BackupPlan;
import cn.yingchun.store.backup.Retention;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorOrder;
import cn.yingchun.sync.practice.NeighbourOffice;
import cn.yingchun.ui.exchange.ExchangeView;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Scheme;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.shot.Tour;
import cn.yingchun.ui.shell.Frame;
import cn.yingchun.ui.start.StartModel;
import cn.yingchun.ui.start.StartView;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/// Takes a picture of every screen in a practice office, in each language, scheme and zoom asked for.
@CommandLine.Command(name = "tour", description = "a picture of every screen and dialog")
final class TourVerb extends Verb {
    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("tour");

    @Option(names = "--lang", split = ",", description = "default: ${DEFAULT-VALUE}")
    private List<String> languages = List.of("zh", "en");

    @Option(names = "--scheme", split = ",", description = "default: ${DEFAULT-VALUE}")
    private List<String> schemes = List.of("light", "dark");

    @Option(names = "--zoom", split = ",", description = "percent; default: ${DEFAULT-VALUE}")
    private List<Integer> zooms = List.of(100, 150);

    @Option(names = "--scale", description = "size of the pictures, 0.2 to 1; default: ${DEFAULT-VALUE}")
    private double scale = 1;

    @Option(names = "--stop", split = ",", description = "only the screens whose names begin so; default: all")
    private List<String> names = List.of("");

    TourVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work() {
        ScratchFolder.with(folder -> {
            var clock = Clock.systemUTC();
            try (var open = OpenOffice.of(PracticeFolder.make(folder, clock, terminal().progress()), clock)) {
                StoryPictures.startToolkit();
                var tour = new Tour(out, languages.stream().map(name -> Words.of(Locale.of(name))).toList(),
                        schemes.stream().map(TourVerb::scheme).toList(), zooms, Math.clamp(scale, 0.2, 1));
                tour.play(stops(open).stream().filter(stop -> names.stream().anyMatch(stop.name()::startsWith)).toList());
            }
        });
        terminal().say("app.tour.done", out);
        return Status.DONE;
    }

    private static Scheme scheme(String name) {
        try {
            return Scheme.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Trouble(e, "app.tour.scheme", name);
        }
    }

    static List<Tour.Stop> stops(OpenOffice open) {
        open.registry().ready(Progress.NONE);
        var stops = new ArrayList<Tour.Stop>();
        stops.add(new Tour.Stop("start", look -> start(look, open)));
        stops.add(new Tour.Stop("start-office", look -> start(look, open), view -> press(view, "start.verb.new")));
        stops.add(stop(open, "today", Address.of("today")));
        stops.add(stop(open, "donors", Address.of("donors")));
        stops.add(stop(open, "donor", new Address("donors", firstDonor(open))));
        stops.add(pressed(open, "call", new Address("donors", firstDonor(open)), "calls.verb.log"));
        stops.add(pressed(open, "contacts", new Address("donors", firstDonor(open)), "donors.verb.contacts"));
        stops.add(pressed(open, "campaign", Address.of("donors"), "donors.verb.campaign"));
        stops.add(pressed(open, "wmda", Address.of("donors"), "donors.verb.wmda"));
        stops.add(pressed(open, "emdis", Address.of("cases"), "cases.verb.emdis"));
        stops.add(pressed(open, "explain", Address.of("donors"), "explain.verb.show"));
        stops.add(pressed(open, "unavailable", new Address("donors", firstDonor(open)), "donors.verb.unavailable"));
        stops.add(stop(open, "patients", Address.of("patients")));
        stops.add(stop(open, "match", new Address("patients", patientWithChoice(open))));
        stops.addAll(MatchStops.of(look -> frame(open, look, new Address("patients", patientWithChoice(open))),
                look -> frame(open, look, Address.of("patients"))));
        stops.add(stop(open, "cases", Address.of("cases")));
        stops.add(stop(open, "case", new Address("cases", caseIn(open, Stage.EXAM))));
        stops.add(stop(open, "case-cleared", new Address("cases", caseIn(open, Stage.CLEAR))));
        stops.add(stop(open, "bedside", Address.of("bedside")));
        stops.add(stop(open, "bedside-doses", new Address("bedside", caseIn(open, Stage.MOBILISE))));
        stops.add(stop(open, "bedside-bag", new Address("bedside", caseIn(open, Stage.HANDOVER))));
        stops.add(stop(open, "bedside-run", new Address("bedside", onTheMachine(open))));
        stops.add(pressed(open, "bedside-second-day", new Address("bedside", caseIn(open, Stage.COLLECT)), "bedside.verb.decide"));
        stops.add(stop(open, "after", Address.of("after")));
        stops.add(stop(open, "after-events", new Address("after", caseIn(open, Stage.FOLLOWUP) + "/events")));
        stops.add(stop(open, "after-letters", new Address("after", caseIn(open, Stage.CLOSED) + "/letters")));
        stops.add(stop(open, "after-honours", new Address("after", caseIn(open, Stage.FOLLOWUP) + "/honours")));
        stops.add(stop(open, "figures", Address.of("figures")));
        stops.addAll(AfterStops.of((look, address) -> frame(open, look, address), caseIn(open, Stage.FOLLOWUP), caseIn(open, Stage.CLOSED)));
        stops.addAll(vault(open));
        stops.addAll(desk(open));
        stops.addAll(exchange(open));
        return stops;
    }

    /// Settings, guide, and the sheets that lie over every place.
    private static List<Tour.Stop> desk(OpenOffice open) {
        return List.of(
                stop(open, "settings", Address.of("settings")), sheet(open, "settings-hub", Address.of("settings"), "settings.office.hub-verb"),
                stop(open, "guide", Address.of("guide")),
                new Tour.Stop("export", look -> frame(open, look, Address.of("donors")), view -> fire((Frame) view, "kit.rows.out")),
                new Tour.Stop("new-donor", look -> frame(open, look, Address.of("donors")), view -> fire((Frame) view, "donors.verb.new")),
                new Tour.Stop("call-list", look -> frame(open, look, Address.of("donors")), view -> fire((Frame) view, "donors.verb.call-list")),
                new Tour.Stop("recruit", look -> frame(open, look, Address.of("donors")), view -> fire((Frame) view, "donors.verb.recruit")),
                new Tour.Stop("walk", look -> frame(open, look, Address.of("today")), view -> ((Frame) view).walk()),
                new Tour.Stop("keys", look -> frame(open, look, Address.of("cases")), view -> ((Frame) view).help()),
                new Tour.Stop("palette", look -> frame(open, look, Address.of("today")), view -> ((Frame) view).palette()));
    }

    private static void fire(Frame frame, String command) {
        frame.screen("donors").commands().stream().filter(one -> one.key().equals(command)).forEach(Command::fire);
    }

    /// Backups, people, audit, with a backup and something written since to go back over.
    private static List<Tour.Stop> vault(OpenOffice open) {
        open.office().backups().make(BackupPlan.of(open.office().dir()).folder(), Retention.USUAL, Progress.NONE);
        return List.of(stop(open, "vault-backup", new Address("vault", "backup")),
                sheet(open, "vault-restore", "backup", "vault.verb.restore"), sheet(open, "vault-plan", "backup", "vault.verb.plan"),
                stop(open, "vault-people", new Address("vault", "people")), sheet(open, "vault-roles", "people", "vault.verb.roles"),
                sheet(open, "vault-matrix", "people", "vault.verb.matrix"), sheet(open, "vault-kit", "people", "vault.verb.kit"),
                stop(open, "vault-audit", new Address("vault", "audit")), sheet(open, "vault-export", "audit", "vault.verb.export-signed"),
                stop(open, "vault-keep", new Address("vault", "keep")), sheet(open, "vault-erase", "keep", "vault.verb.erase"),
                sheet(open, "vault-hold", "keep", "vault.verb.hold"));
    }

    /// The sheet that a button of a side of the vault opens.
    private static Tour.Stop sheet(OpenOffice open, String name, String side, String verb) {
        return sheet(open, name, new Address("vault", side), verb);
    }

    private static Tour.Stop sheet(OpenOffice open, String name, Address address, String verb) {
        return new Tour.Stop(name, look -> frame(open, look, address), view -> {
            var words = ((Frame) view).tools().say(verb);
            view.lookupAll(".button").stream().map(Button.class::cast).filter(button -> button.getText().equals(words)).findFirst().ifPresent(Button::fire);
        });
    }

    /// Exchange with a neighbour: what waits, three conflicts, what came in.
    private static List<Tour.Stop> exchange(OpenOffice open) {
        NeighbourOffice.exchangeWith(open.office(), open.office().dir().resolveSibling("exchange"), open.clock());
        return List.of(stop(open, "exchange", Address.of("exchange")), stop(open, "exchange-conflicts", new Address("exchange", "conflicts")),
                stop(open, "exchange-came", new Address("exchange", "came")), exchange(open, "exchange-decide", ExchangeView::decideFirst),
                exchange(open, "exchange-pair", ExchangeView::pairing), exchange(open, "exchange-registry", ExchangeView::sendRegistry),
                stop(open, "conflict-donor", new Address("donors", firstDonor(open))), stop(open, "conflict-patient", new Address("patients",
                        open.office().patients().page("", false, 0, 1).rows().getFirst().id().toString())),
                stop(open, "conflict-case", new Address("cases", NeighbourOffice.disputed(open.office()).map(CaseId::toString).orElse(""))));
    }

    private static Tour.Stop exchange(OpenOffice open, String name, Consumer<ExchangeView> act) {
        return new Tour.Stop(name, look -> frame(open, look, new Address("exchange", "conflicts")),
                view -> act.accept((ExchangeView) ((Frame) view).screen("exchange")));
    }

    private static Tour.Stop stop(OpenOffice open, String name, Address address) {
        return new Tour.Stop(name, look -> frame(open, look, address));
    }

    /// The screen with the sheet that one of its verbs opens.
    private static Tour.Stop pressed(OpenOffice open, String name, Address address, String verb) {
        return new Tour.Stop(name, look -> frame(open, look, address), view -> ((Frame) view).screen(address.place()).commands().stream()
                .filter(command -> command.key().equals(verb)).forEach(cn.yingchun.ui.kit.Command::fire));
    }

    private static Frame frame(OpenOffice open, Look look, Address address) {
        var frame = new Frame(DeskOf.office(open, look, () -> {}), look, Work.atOnce(), _ -> {});
        frame.go(address);
        return frame;
    }

    private static Parent start(Look look, OpenOffice open) {
        var doors = new Doorway(open.office().dir().resolveSibling("nowhere"), open.clock()).doors();
        return new StartView(new StartModel<>(Work.atOnce(), doors, _ -> {}), look, _ -> {});
    }

    private static void press(Parent view, String verb) {
        view.lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> List.of(Words.ZH.say(verb), Words.EN.say(verb)).contains(button.getAccessibleText())).findFirst().ifPresent(Button::fire);
    }

    private static String firstDonor(OpenOffice open) {
        return open.office().donors().page(DonorFilter.ALL, DonorOrder.CODE, 0, 1).rows().getFirst().id().toString();
    }

    /// The patient with the longest match list: a picture of one line shows little.
    private static String patientWithChoice(OpenOffice open) {
        return Choice.longest(open).id().toString();
    }

    /// The newest of those at collection: an older one waits for the decision about a second day.
    private static String onTheMachine(OpenOffice open) {
        return open.office().cases().page(CaseFilter.ALL.in(Set.of(Stage.COLLECT)), 0, 100).rows().stream().reduce((_, last) -> last)
                .map(row -> row.id().toString()).orElse("");
    }

    private static String caseIn(OpenOffice open, Stage stage) {
        var filter = CaseFilter.ALL.in(Set.of(stage));
        return open.office().cases().page(filter, 0, 1).rows().stream().findFirst().map(row -> row.id().toString()).orElse("");
    }
}
