package cn.yingchun.ui.bedside;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.ui.CaseWalk;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.desk.CaseDesk;
import cn.yingchun.ui.kit.shot.Tour;
import cn.yingchun.ui.shell.Desk;
import cn.yingchun.ui.shell.Frame;
import cn.yingchun.ui.shell.Place;
import cn.yingchun.ui.shell.Status;
import cn.yingchun.work.Casework;
import cn.yingchun.work.Playbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// The bedside as pictures show it.
public final class BedsidePictures {
    private static final Clock CLOCK = Clock.fixed(CaseWalk.at("2026-12-04T09:46"), WorkCalendar.ZONE);

    private static final Clock DOSES = Clock.fixed(CaseWalk.at("2026-12-02T08:12"), WorkCalendar.ZONE);
    private static final Clock BAG = Clock.fixed(CaseWalk.at("2026-12-04T19:30"), WorkCalendar.ZONE);

    /// The bedside and its sheets, over an office made for the occasion.
    public static List<Tour.Stop> stops() {
        var office = Offices.create(folder(), Offices.around(CLOCK));
        var walk = CaseWalk.begin(office, CLOCK).toContact().toTyping().toPlan().toExam().toClear().cleared()
                .toMobilise().mobilised().toCollect().running();
        var id = walk.id().value().toString();
        var dosing = Offices.create(folder(), Offices.around(DOSES));
        dosing.users().admit("演示·周护士", "nurse", "a second password".toCharArray());
        dosing.pins().choose("演示·周护士", "a second password".toCharArray(), "2580".toCharArray());
        dosing.pins().choose(Offices.USER, Offices.password(), "1470".toCharArray());
        var doses = CaseWalk.begin(dosing, DOSES).toContact().toTyping().toPlan().toExam().toClear().cleared().toMobilise().twoDays();
        var dose = doses.id().value().toString();
        var bags = Offices.create(folder(), Offices.around(BAG));
        var bag = CaseWalk.begin(bags, BAG).toContact().toTyping().toPlan().toExam().toClear().cleared().toMobilise().mobilised().toCollect().running()
                .toHandover().onTheWay().id().value().toString();
        return List.of(
                new Tour.Stop("bedside", look -> frame(office, look, id)),
                new Tour.Stop("bedside-reading", look -> frame(office, look, id), press("bedside.verb.reading")),
                new Tour.Stop("bedside-symptoms", look -> frame(office, look, id), press("bedside.verb.symptoms")),
                new Tour.Stop("bedside-dose", look -> frame(office, look, id), press("bedside.verb.dose")),
                new Tour.Stop("bedside-end", look -> frame(office, look, id), press("bedside.verb.run")),
                new Tour.Stop("bedside-decide", look -> frame(office, look, id), press("bedside.verb.decide")),
                new Tour.Stop("bedside-pause", look -> frame(office, look, id), press("bedside.verb.pause")),
                new Tour.Stop("doses", look -> frame(dosing, look, dose)),
                new Tour.Stop("doses-order", look -> frame(dosing, look, dose), press("bedside.verb.order")),
                new Tour.Stop("doses-dose", look -> frame(dosing, look, dose), press("bedside.verb.dose")),
                new Tour.Stop("doses-pin", look -> frame(dosing, look, dose), press("bedside.verb.pin")),
                new Tour.Stop("doses-lock", look -> frame(dosing, look, dose), press("bedside.verb.lock")),
                new Tour.Stop("bag", look -> frame(bags, look, bag)),
                new Tour.Stop("bag-label", look -> frame(bags, look, bag), press("bedside.verb.label")),
                new Tour.Stop("bag-pass", look -> frame(bags, look, bag), press("bedside.verb.pass")),
                new Tour.Stop("bag-judge", look -> frame(bags, look, bag), press("bedside.verb.judge")),
                new Tour.Stop("bedside-list", look -> frame(office, look, "")));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("pictures").resolve("office");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Consumer<Parent> press(String command) {
        return root -> ((Frame) root).screen("bedside").commands().stream().filter(one -> one.key().equals(command)).findFirst().orElseThrow().fire();
    }

    static Parent frame(Office office, Look look, String open) {
        var clock = Clock.fixed(office.lastWritten().orElseThrow().plusSeconds(360), WorkCalendar.ZONE);
        var desk = new CaseDesk(office, new Casework(office, Playbook.load(), clock), clock, _ -> "演示·王**");
        var frame = new Frame(new Desk(List.of(
                new Place("cases", "shell.place.cases", Feather.BRIEFCASE, tools -> new BedsideView(tools, desk)),
                new Place("bedside", "shell.place.bedside", Feather.ACTIVITY, tools -> new BedsideView(tools, desk))),
                () -> new Status("演示·凉山", "演示·李护士", true, "HLA 3.58.0", 3, Optional.of(LocalTime.of(9, 46, 2))),
                (_, _) -> List.of(), () -> {}), look, Work.atOnce(), _ -> {});
        frame.go(new Address("bedside", open));
        return frame;
    }
}
