package cn.yingchun.domain.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the nurse writes at the bed: weight, doses, counts, symptoms, readings. Raw values only; everything that can be
/// computed is computed again each time it is shown.
public sealed interface BedsideFact extends CaseFact {
    /// The donor's weight on the scale on the day of the first dose, the basis of every dose. kg.
    record Weighed(double kg, Optional<Double> heightMetres) implements BedsideFact {}

    /// So many vials of one size.
    record Vials(int micrograms, int count) {}

    /// A physician orders G-CSF, from the first day to the morning of collection. Each change is a new version.
    ///
    /// @param micrograms of one dose
    /// @param perDay     1, or 2 for doses twelve hours apart
    /// @param at         Beijing time of the morning dose
    /// @param last       day of the last dose, in the morning
    /// @param override   the physician's reason where an alarm says stop
    record DoseOrdered(
            int version,
            double micrograms,
            int perDay,
            List<Vials> vials,
            LocalTime at,
            LocalDate first,
            LocalDate last,
            String physician,
            Optional<String> override) implements BedsideFact {
        public DoseOrdered {
            vials = List.copyOf(vials);
        }
    }

    /// One dose of G-CSF under the skin.
    ///
    /// @param number     1, 2, 3 … within the course; two a day are lawful
    /// @param millilitres volume of the whole dose
    /// @param sites      places it was spread over, at most 2.0 mL each
    /// @param injector   who gave it
    /// @param checker    who checked it, somebody else
    /// @param override   a physician's reason where an alarm says stop
    record DoseGiven(
            int number,
            Drug drug,
            List<Vials> vials,
            double micrograms,
            double millilitres,
            int sites,
            String injector,
            String checker,
            Optional<String> override) implements BedsideFact {
        public DoseGiven {
            vials = List.copyOf(vials);
        }
    }

    /// A medicine beside G-CSF and calcium, such as paracetamol against bone pain.
    record MedicineGiven(String name, String amount) implements BedsideFact {}

    /// A dose was due and not given, on a physician's word.
    record DoseHeld(int number, String physician) implements BedsideFact {}

    /// What was injected: filgrastim or lenograstim, brand, lot, expiry.
    record Drug(String name, String brand, String lot, LocalDate expiry) {}

    /// When a count was taken.
    enum Moment { BASELINE, DURING, BEFORE_RUN, AFTER_RUN, FOLLOW_UP }

    /// A blood count of the donor; what was not measured is absent.
    ///
    /// @param values by [Count]; units stand there
    record CountTaken(Moment moment, Map<Count, Double> values) implements BedsideFact {
        public CountTaken {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }

        public Optional<Double> value(Count count) {
            return Optional.ofNullable(values.get(count));
        }
    }

    /// Symptoms graded 0 … 4 as CTCAE v5 does; what was not asked is absent.
    ///
    /// @param splenicTenderness  pressing under the left ribs hurts
    /// @param neurologicalSign   any, from a stiff neck to weakness of a limb
    record SymptomsGraded(Map<Symptom, Integer> grades, boolean splenicTenderness, boolean neurologicalSign)
            implements BedsideFact {
        public SymptomsGraded {
            grades = Collections.unmodifiableMap(new TreeMap<>(grades));
        }
    }

    /// A run on the cell separator begins.
    ///
    /// @param run      1, 2, … within the case
    /// @param access   vein or line that was used
    /// @param willing  the donor said again, before the start, that they are willing
    record RunStarted(int run, Instant at, String machine, String access, boolean willing) implements BedsideFact {}

    /// One round of readings; what was not measured is absent.
    ///
    /// @param run the run it belongs to, every 15 minutes; 0 before a dose
    record ReadingTaken(int run, Map<Sign, Double> values) implements BedsideFact {
        public ReadingTaken {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }

        public Optional<Double> value(Sign sign) {
            return Optional.ofNullable(values.get(sign));
        }
    }

    /// Calcium gluconate given during a run against the citrate, mL.
    record CalciumGiven(int run, double millilitres) implements BedsideFact {}

    /// The machine stands still while the run goes on; the reason stands in the fact.
    record Paused(int run) implements BedsideFact {}

    /// The machine runs again.
    record Continued(int run) implements BedsideFact {}

    /// The wristband or card was scanned and is this donor's.
    record WristbandRead(String code) implements BedsideFact {}

    /// What takes two people.
    enum Duty { DOSE, RUN_START, RUN_END, RELEASE }

    /// The second person proved with their own PIN that they stood by; written in the same act.
    ///
    /// @param number of the dose, the run or the bag
    record Countersigned(Duty duty, int number, String who) implements BedsideFact {}

    /// A run on the cell separator, finished or broken off.
    ///
    /// @param processedLitres  whole blood that went through the machine
    /// @param anticoagulantMl  ACD-A, mL
    /// @param calciumMl        calcium gluconate given, mL
    /// @param stoppedBecause   present where the run ended early
    record RunRecorded(
            int run,
            Instant start,
            Instant end,
            double processedLitres,
            double anticoagulantMl,
            double calciumMl,
            List<String> nurses,
            Optional<String> stoppedBecause) implements BedsideFact {
        public RunRecorded {
            nurses = List.copyOf(nurses);
        }
    }
}
