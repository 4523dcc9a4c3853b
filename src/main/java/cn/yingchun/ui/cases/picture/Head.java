package cn.yingchun.ui.cases.picture;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact.IncidentOpened;
import cn.yingchun.domain.cases.CourseFact.IncidentReported;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.ProvinceTalk;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.gate.Reservation;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whose case it is and where it stands, for the first two lines of the screen.
///
/// @param name      masked as the donor's list shows it, blank if unknown here
/// @param holder    the branch that holds donor and case
/// @param age       whole years today
/// @param kg        as weighed at the bed
/// @param left      the stage that a put-off or closed case left
/// @param province  the last word with province or transplant hospital
/// @param goWanted  the go/no-go call of this morning is still to be made
/// @param reservations until when the donor is held, before conditioning
/// @param incident  a critical incident that nobody has reported yet
public record Head(
        String number,
        String donorCode,
        String name,
        String holder,
        Sex sex,
        int age,
        Optional<Double> kg,
        Stage stage,
        Optional<Stage> left,
        Optional<TargetSet> target,
        Optional<ProvinceTalk> province,
        boolean goWanted,
        List<Reservation> reservations,
        Optional<Noted<IncidentOpened>> incident) {
    static Head of(CaseFile file, CasePicture.Frame frame, LocalDate today) {
        var opened = file.opened();
        return new Head(opened.number(), opened.donorCode(), frame.name(), frame.holder(), opened.donorSex(),
                Period.between(opened.donorBirthDate(), today).getYears(), file.last(Weighed.class).map(noted -> noted.what().kg()),
                file.stage(), file.left(), file.target(), ProvinceTalk.last(file), goWanted(file, today),
                file.stage().running() && file.stage().before(Stage.COND) ? Reservation.of(file, frame.rules().calendar(), today) : List.of(), unreported(file));
    }

    private static boolean goWanted(CaseFile file, LocalDate today) {
        var asked = Stream.of(Anchor.G1, Anchor.D0, Anchor.D0LAST).flatMap(anchor -> file.on(anchor).stream()).anyMatch(today::equals);
        return asked && file.stage().patientDependsOnIt() && file.each(GoNoGo.class).stream()
                .noneMatch(call -> call.what().at().atZone(WorkCalendar.ZONE).toLocalDate().equals(today));
    }

    private static Optional<Noted<IncidentOpened>> unreported(CaseFile file) {
        var told = file.each(IncidentReported.class).stream().map(noted -> noted.what().incident()).toList();
        return file.each(IncidentOpened.class).reversed().stream().filter(incident -> !told.contains(incident.name())).findFirst();
    }
}
