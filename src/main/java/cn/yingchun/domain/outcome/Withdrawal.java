package cn.yingchun.domain.outcome;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact.IncidentOpened;
import cn.yingchun.domain.cases.CourseFact.IncidentReported;
import cn.yingchun.domain.cases.CourseFact.Withdrawn;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.ProvinceSpoke;
import cn.yingchun.domain.fact.FactName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A withdrawal with its three times, which are never the same thing, and the stage it happened in: O6, O7 and O8 differ by it
/// for ethics and for statistics [domain facts §3.6].
///
/// @param stage    the case was in when it was written down
/// @param stated   when the donor said so
/// @param recorded when it was written down
/// @param reported when the province heard of it: of the incident, or in the first call about the case behind it
public record Withdrawal(Noted<Withdrawn> said, Stage stage, Instant stated, Instant recorded, Optional<Instant> reported) {
    public static List<Withdrawal> of(CaseFile file) {
        return file.each(Withdrawn.class).stream().map(said -> new Withdrawal(said, before(file, said), said.what().stated(), said.fact().written(),
                reported(file, said))).toList();
    }

    private static Stage before(CaseFile file, Noted<Withdrawn> said) {
        return CaseFile.of(file.id(), file.history().stream().filter(fact -> fact.clock() < said.fact().clock()).toList()).stage();
    }

    private static Optional<Instant> reported(CaseFile file, Noted<Withdrawn> said) {
        var incidents = file.each(IncidentOpened.class).stream().filter(opened -> opened.what().kind().equals("withdrawal"))
                .filter(opened -> opened.fact().clock() >= said.fact().clock()).map(Noted::name).collect(Collectors.toSet());
        var told = file.each(IncidentReported.class).stream().filter(report -> isOf(incidents, report)).map(Noted::happened);
        var called = file.each(ProvinceSpoke.class).stream().filter(call -> call.fact().clock() > said.fact().clock()).map(Noted::happened);
        return Stream.concat(told, called).min(Instant::compareTo);
    }

    private static boolean isOf(java.util.Set<FactName> incidents, Noted<IncidentReported> report) {
        return incidents.contains(report.what().incident());
    }
}
