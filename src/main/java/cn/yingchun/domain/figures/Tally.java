package cn.yingchun.domain.figures;

import cn.yingchun.domain.id.CaseId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// One line of a report: what is counted, and the very cases behind each number.
///
/// @param name  word key, or a code or name that is shown as it is
/// @param cells the numbers of the line
public record Tally(String name, List<Cell> cells) {
    public Tally {
        cells = List.copyOf(cells);
    }

    /// A number with the cases it counts.
    ///
    /// @param cases    behind the number
    /// @param value    the number; for a count, how many were counted
    /// @param percent  whether the value is a share
    /// @param people   whether it counts people, so that small ones may give somebody away
    /// @param donors   for a count of donors without cases: those who were not reached on this day or later
    public record Cell(Set<CaseId> cases, OptionalDouble value, boolean percent, boolean people, Optional<LocalDate> donors) {
        public Cell {
            cases = Set.copyOf(cases);
        }

        Cell(Set<CaseId> cases, OptionalDouble value, boolean percent, boolean people) {
            this(cases, value, percent, people, Optional.empty());
        }

        /// Donors of the office's list, whether they have a case or not.
        public static Cell donors(int count, LocalDate notSince) {
            return new Cell(Set.of(), OptionalDouble.of(count), false, true, Optional.of(notSince));
        }

        /// Whether a list can be opened behind it.
        public boolean opens() {
            return !cases.isEmpty() || donors.isPresent();
        }

        public static Cell count(Collection<CaseId> cases) {
            var all = new LinkedHashSet<>(cases);
            return new Cell(all, OptionalDouble.of(all.size()), false, true);
        }

        /// Things that may happen several times in a case, such as calls.
        public static Cell times(Collection<CaseId> cases, long times) {
            return new Cell(new LinkedHashSet<>(cases), OptionalDouble.of((double) times), false, true);
        }

        /// A share of a whole; absent where the whole is nothing.
        public static Cell share(long part, long whole) {
            return new Cell(Set.of(), whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole), true, false);
        }

        public static Cell days(Optional<Long> days) {
            return new Cell(Set.of(), days.map(OptionalDouble::of).orElse(OptionalDouble.empty()), false, false);
        }
    }
}
