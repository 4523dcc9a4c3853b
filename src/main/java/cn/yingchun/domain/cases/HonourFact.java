package cn.yingchun.domain.cases;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Thanks to a donor: the number among all donors, certificate, award, benefits.
public sealed interface HonourFact extends CaseFact {
    /// What a donation is counted in.
    enum Counter { CITY, PROVINCE, PROVINCE_OF_YEAR, NATION }

    /// Whether donors are counted or donations: a second donation adds a donation, not a donor.
    enum Unit { PERSON, DONATION }

    /// The province gave the numbers; only these are official.
    ///
    /// @param document notice or list that says so
    record OrdinalConfirmed(Map<Counter, Integer> numbers, Unit unit, String document) implements HonourFact {
        public OrdinalConfirmed {
            numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
        }
    }

    /// The certificate of honour was handed over.
    record CertificateIssued(String number) implements HonourFact {}

    /// A benefit was handed over.
    ///
    /// @param code in `casework/awards.psv`
    record BenefitHanded(String code, String document) implements HonourFact {}

    /// How often the donor gave blood: whole blood 200 mL counts one, a dose of platelets counts one.
    record BloodGiven(int wholeBlood, int platelets) implements HonourFact {
        public int units() {
            return wholeBlood + platelets;
        }
    }
}
