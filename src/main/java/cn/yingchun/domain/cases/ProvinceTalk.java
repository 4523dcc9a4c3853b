package cn.yingchun.domain.cases;

import cn.yingchun.domain.cases.CourseFact.IncidentReported;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.cases.TalkFact.ProvinceSpoke;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The last time that somebody here spoke with province or transplant hospital, person to person, about this case.
///
/// A device without network is just where a late cancellation is missed (WMDA PDC.1303), so this is always in view.
///
/// @param goes what they said about the patient, where they were asked
public record ProvinceTalk(Instant at, String withWhom, Optional<Boolean> goes) {
    public static Optional<ProvinceTalk> last(CaseFile file) {
        return Stream.of(
                file.each(GoNoGo.class).stream().map(said -> new ProvinceTalk(said.what().at(), said.what().withWhom(), Optional.of(said.what().go()))),
                file.each(ProvinceSpoke.class).stream().map(said -> new ProvinceTalk(said.happened(), said.what().withWhom(), Optional.empty())),
                file.each(IncidentReported.class).stream().map(said -> new ProvinceTalk(said.happened(), said.what().toWhom(), Optional.empty())))
                .flatMap(talks -> talks).max(Comparator.comparing(ProvinceTalk::at));
    }
}
