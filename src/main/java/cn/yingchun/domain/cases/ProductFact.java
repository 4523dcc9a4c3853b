package cn.yingchun.domain.cases;

import java.time.Instant;
import java.util.Optional;

/// The bag: counted, decided upon, handed over, received.
public sealed interface ProductFact extends CaseFact {
    /// What the laboratory found in the bag of one run.
    ///
    /// @param millilitres           volume of the product
    /// @param wbc                   10⁹/L
    /// @param mncPercent            mononuclear cells among the white ones, %
    /// @param cd34PerMicrolitre     CD34+ cells a µL
    /// @param haematocritPercent    %
    /// @param viabilityPercent      7-AAD negative, %
    /// @param din                   donation identification number, where the hospital uses ISBT 128
    record ProductCounted(
            int run,
            double millilitres,
            double wbc,
            double mncPercent,
            double cd34PerMicrolitre,
            double haematocritPercent,
            double viabilityPercent,
            int bags,
            Optional<String> din) implements ProductFact {}

    enum Choice { FINISH, RUN_AGAIN, STOP }

    /// What physician and transplant hospital decided after a run.
    record SecondDayDecided(int run, Choice choice, String physician) implements ProductFact {}

    /// A bag got its label; two people compared it with the donor.
    ///
    /// @param number      donation identification number, or the hospital's own where it does not use ISBT 128
    /// @param productCode eight characters of ISBT 128: what it is, how it was donated, how it was divided
    /// @param collected   end of the run
    record Labelled(int run, String number, String productCode, Instant collected, Instant expires) implements ProductFact {}

    /// A bag left the hospital.
    ///
    /// @param celsius temperature at the moment of hand-over
    record HandedOver(int run, Instant at, String courier, String seal, double celsius) implements ProductFact {}

    /// A bag changed hands on the way.
    ///
    /// @param sealWhole whether the seal was unbroken
    record Passed(int run, Instant at, String from, String to, double celsius, boolean sealWhole) implements ProductFact {}

    /// The temperature logger's extremes on the way.
    record Travelled(int run, double lowestCelsius, double highestCelsius) implements ProductFact {}

    enum Disposition { CONTINUE, RELEASE_WITH_WAIVER, RECOLLECT }

    /// A physician decided about an excursion of temperature or time.
    record ExcursionJudged(int run, Disposition disposition, String physician) implements ProductFact {}

    /// The transplant hospital has the bag.
    record Received(int run, Instant at, double celsius) implements ProductFact {}

    /// The bag was lost or destroyed.
    record Lost(int run, String how) implements ProductFact {}

    /// Frozen for later.
    ///
    /// @param place       tank and place in it
    /// @param dmsoPercent share of DMSO, %
    record Frozen(int run, Instant at, String place, Optional<Double> dmsoPercent) implements ProductFact {
        public Frozen(int run, Instant at, String place) {
            this(run, at, place, Optional.empty());
        }
    }

    /// The patient got the cells.
    record Infused(int run, Instant at) implements ProductFact {}
}
