package cn.yingchun.domain.collect.mobilise;

import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.Noted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One day on G-CSF: what was due, what was given or held, how the donor was before it, and the counts of the day.
///
/// @param number    1 on the day of the first dose
/// @param due       moments at which a dose is or was due, by the order
/// @param held      doses held on a physician's word
/// @param vitals    the last reading of the day before a dose
/// @param counts    the newest value of each count of the day
public record DoseDay(
        int number,
        LocalDate day,
        List<Instant> due,
        List<Noted<DoseGiven>> given,
        int held,
        Optional<Noted<ReadingTaken>> vitals,
        Optional<Noted<SymptomsGraded>> symptoms,
        Map<Count, Double> counts) {
    public DoseDay {
        due = List.copyOf(due);
        given = List.copyOf(given);
        counts = Map.copyOf(counts);
    }

    /// The next dose of the day that is neither given nor held.
    public Optional<Instant> open() {
        return due.stream().skip((long) given.size() + held).findFirst();
    }

    public double micrograms() {
        return given.stream().mapToDouble(dose -> dose.what().micrograms()).sum();
    }

    /// The worst grade of the day; 0 where nobody was asked.
    public int worst() {
        return symptoms.stream().flatMap(graded -> graded.what().grades().values().stream()).mapToInt(grade -> grade).max().orElse(0);
    }
}
