package cn.yingchun.ui.cases;

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
import cn.yingchun.work.DonorDesk;
import cn.yingchun.work.NewDeferral;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;

/// The case as pictures show it.
public final class CasePictures {
    private static final Clock CLOCK = Clock.fixed(CaseWalk.at("2026-11-23T10:12"), WorkCalendar.ZONE);
    private static final Clock LATER = Clock.fixed(CaseWalk.at("2026-11-30T09:23"), WorkCalendar.ZONE);

    /// The case and its sheets, over an office made for the occasion.
    public static List<Tour.Stop> stops() {
        var office = Offices.create(folder(), Offices.around(CLOCK));
        var walk = CaseWalk.begin(office, CLOCK).toContact().toTyping().toPlan().toExam().toClear().cleared();
        var donors = new DonorDesk(office, CLOCK);
        var donor = walk.work().file(walk.id()).opened().donor();
        donors.defer(donor, new NewDeferral("D28", LocalDate.of(2026, 11, 12), true, 0, Optional.empty(), "左手清创，已拆线"));
        donors.defer(donor, new NewDeferral("D27", LocalDate.of(2026, 11, 22), false, 0, Optional.empty(), "咽痛，37.8 ℃"));
        var id = walk.id().value().toString();
        var troubled = Offices.create(folder(), Offices.around(LATER));
        var withdrawn = CaseWalk.begin(troubled, LATER).toContact().toTyping().toPlan().toExam().toClear().cleared().toMobilise();
        withdrawn.work().at(CaseWalk.at("2026-11-30T09:15")).ending().withdraw(withdrawn.id(), CaseWalk.at("2026-11-30T09:05"), "R05");
        var lost = withdrawn.id().value().toString();
        return List.of(
                new Tour.Stop("case", look -> frame(office, look, id)),
                new Tour.Stop("case-item", look -> frame(office, look, id + "/C42")),
                new Tour.Stop("case-plan", look -> frame(office, look, id), press("cases.verb.plan")),
                new Tour.Stop("case-moved", look -> frame(office, look, id), root -> {
                    press("cases.verb.plan").accept(root);
                    day(root, "cases.plan.d0", "2026-12-18");
                    day(root, "cases.plan.p0", "2026-12-09");
                }),
                new Tour.Stop("case-close", look -> frame(office, look, id), press("cases.verb.close")),
                new Tour.Stop("case-call", look -> frame(office, look, id), press("cases.verb.call")),
                new Tour.Stop("case-consents", look -> frame(office, look, id), root -> ((ToggleButton) root.lookup("#cases-tab-consents")).fire()),
                new Tour.Stop("case-withdraw", look -> frame(office, look, id), press("cases.verb.withdraw")),
                new Tour.Stop("case-incident", look -> frame(troubled, LATER, look, lost)),
                new Tour.Stop("case-fitness", look -> frame(office, look, id), root -> ((ToggleButton) root.lookup("#cases-tab-fitness")).fire()),
                new Tour.Stop("case-defer", look -> frame(office, look, id), press("cases.verb.defer")),
                new Tour.Stop("case-print", look -> frame(office, look, id), press("cases.verb.print")),
                new Tour.Stop("case-talks", look -> frame(office, look, id), root -> ((ToggleButton) root.lookup("#cases-tab-talks")).fire()),
                new Tour.Stop("cases", look -> frame(office, look, "")));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("pictures").resolve("office");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Types a day and leaves the field.
    private static void day(Parent root, String field, String text) {
        root.applyCss();
        root.layout();
        var input = (cn.yingchun.ui.kit.form.Field<?>) root.lookupAll(".text-field").stream().filter(node -> field.equals(node.getId())).findFirst().orElseThrow();
        input.setText(text);
        input.leave();
    }

    private static Consumer<Parent> press(String command) {
        return root -> ((Frame) root).screen("cases").commands().stream().filter(one -> one.key().equals(command)).findFirst().orElseThrow().fire();
    }

    private static Parent frame(Office office, Look look, String open) {
        return frame(office, CLOCK, look, open);
    }

    private static Parent frame(Office office, Clock clock, Look look, String open) {
        var desk = new CaseDesk(office, new cn.yingchun.work.Casework(office, cn.yingchun.work.Playbook.load(), clock), clock, _ -> "演示·王**");
        var frame = new Frame(new Desk(List.of(
                new Place("today", "shell.place.today", Feather.SUN, tools -> new CasesView(tools, desk)),
                new Place("donors", "shell.place.donors", Feather.USERS, tools -> new CasesView(tools, desk)),
                new Place("patients", "shell.place.patients", Feather.USER, tools -> new CasesView(tools, desk)),
                new Place("cases", "shell.place.cases", Feather.BRIEFCASE, tools -> new CasesView(tools, desk))),
                () -> new Status("演示·凉山", "演示·李护士", true, "HLA 3.58.0", 3, Optional.of(LocalTime.of(10, 12, 7))),
                (_, _) -> List.of(), () -> {}), look, Work.atOnce(), _ -> {});
        frame.go(new Address("cases", open));
        return frame;
    }
}
