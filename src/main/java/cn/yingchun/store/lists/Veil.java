package cn.yingchun.store.lists;

import cn.yingchun.domain.access.Field;
import cn.yingchun.domain.access.Level;
import cn.yingchun.domain.access.Mask;
import cn.yingchun.domain.access.Rights;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.domain.patient.PatientFact;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What leaves the store for the person who is in: a field that the table of rights keeps from them is taken out here, so that
/// no screen, list or file above can show it.
///
/// @param rights asked at each look, since somebody may be given another role while they work
public record Veil(Supplier<Rights> rights) {
    private static final LocalDate NO_DAY = LocalDate.of(1900, 1, 1);

    private Level sees(Field field) {
        return rights.get().sees(field);
    }

    /// Whether nothing about donors is kept from them: then nothing has to be taken out.
    boolean liftedForDonors() {
        return List.of(Field.DONOR_NAME, Field.DONOR_ID_NUMBER, Field.DONOR_CONTACT, Field.DONOR_BIRTH_DATE, Field.DONOR_HEALTH, Field.DONOR_TYPING)
                .stream().allMatch(field -> sees(field) == Level.FULL);
    }

    boolean showsMatching() {
        return sees(Field.DONOR_TYPING) == Level.FULL && sees(Field.DONOR_BIRTH_DATE) == Level.FULL;
    }

    boolean hidesNames() {
        return sees(Field.DONOR_NAME) == Level.NO;
    }

    boolean hidesCases() {
        return sees(Field.PATIENT_CODE) == Level.NO;
    }

    DonorRow over(DonorRow row) {
        return liftedForDonors() ? row : new DonorRow(row.id(), over(row.registry()), Mask.name(row.name(), sees(Field.DONOR_NAME)),
                sees(Field.DONOR_NAME) == Level.FULL ? row.pinyin() : "", row.status(), row.statusUntil(), row.lastContact());
    }

    public RegistryDonor over(RegistryDonor donor) {
        if (liftedForDonors()) {
            return donor;
        }
        var more = new HashMap<>(donor.more());
        more.computeIfPresent("name", (_, name) -> Mask.name(name, sees(Field.DONOR_NAME)));
        more.computeIfPresent("phone", (_, phone) -> Mask.number(phone, sees(Field.DONOR_CONTACT)));
        var hla = sees(Field.DONOR_TYPING) == Level.FULL ? donor.hla() : Collections.nCopies(donor.hla().size(), "");
        return new RegistryDonor(donor.code(), donor.sex(), day(donor.birthDate()), donor.abo(), donor.cmv(), donor.weightKg(), hla, donor.status(), more);
    }

    /// The day, the first of its year, or none.
    private LocalDate day(LocalDate birth) {
        return switch (sees(Field.DONOR_BIRTH_DATE)) {
            case FULL -> birth;
            case MASKED -> birth.withDayOfYear(1);
            case NO -> NO_DAY;
        };
    }

    CaseRow over(CaseRow row) {
        return new CaseRow(row.id(), row.number(), row.stage(), row.donor(), row.donorCode(), Mask.name(row.donorName(), sees(Field.DONOR_NAME)),
                row.patient(), row.patientCode(), row.notice(), row.p0(), row.g1(), row.d0(), row.outcome(), row.lastClock());
    }

    Patient over(Patient patient) {
        return new Patient(patient.id(), patient.code(), Mask.name(patient.centre(), sees(Field.PATIENT_CENTRE)), patient.sex(), patient.ageBand(),
                patient.weightKg(), sees(Field.PATIENT_TYPING) == Level.FULL ? patient.typing() : "", patient.searching());
    }

    /// A fact as this person may read it; empty if it is not for them at all.
    public Optional<Fact> over(Fact fact) {
        return over(fact.what()).map(what -> what == fact.what() ? fact : new Fact(fact.name(), fact.clock(), fact.schema(), fact.actor(),
                fact.happened(), fact.written(), fact.why(), fact.subject(), what, fact.supersedes()));
    }

    private Optional<What> over(What what) {
        return switch (what) {
            case DonorFact donor -> liftedForDonors() ? Optional.of(donor) : donor(donor);
            case PatientFact.Entered it -> hidesCases() ? Optional.empty() : Optional.of(patient(it, sees(Field.PATIENT_TYPING) == Level.FULL));
            case PatientFact.Retyped _, PatientFact.BloodTold _, PatientFact.DescentTold _ when sees(Field.PATIENT_TYPING) != Level.FULL -> Optional.empty();
            default -> Optional.of(what);
        };
    }

    /// Blood group and CMV go with the typing: whoever sees none of a patient's laboratory sees nothing of it.
    private PatientFact.Entered patient(PatientFact.Entered it, boolean laboratory) {
        var centre = Mask.name(it.centre(), sees(Field.PATIENT_CENTRE));
        return laboratory ? new PatientFact.Entered(it.code(), centre, it.sex(), it.ageBand(), it.weightKg(), it.typing(), it.abo(), it.cmv())
                : new PatientFact.Entered(it.code(), centre, it.sex(), it.ageBand(), it.weightKg(), "");
    }

    /// Kinds that are not named here may say more than this person is to know and stay away.
    private Optional<What> donor(DonorFact fact) {
        return switch (fact) {
            case DonorFact.Named(var name, _) -> Optional.of(new DonorFact.Named(Mask.name(name, sees(Field.DONOR_NAME)), Optional.empty()));
            case DonorFact.ContactsSet(var numbers, var relatives, _) -> contacts(numbers, relatives);
            case DonorFact.Deferred _ -> sees(Field.DONOR_HEALTH) == Level.FULL ? Optional.of(fact) : Optional.empty();
            case DonorFact.StatusSet _, DonorFact.ContactConfirmed _, DonorFact.Transferred _ -> Optional.of(fact);
            default -> Optional.empty();
        };
    }

    private Optional<What> contacts(List<DonorFact.Reachable> numbers, List<DonorFact.Relative> relatives) {
        var level = sees(Field.DONOR_CONTACT);
        return level == Level.NO ? Optional.empty() : Optional.of(new DonorFact.ContactsSet(
                numbers.stream().map(one -> new DonorFact.Reachable(one.kind(), Mask.number(one.value(), level), one.confirmed())).toList(),
                relatives.stream().map(one -> new DonorFact.Relative(Mask.name(one.name(), level), one.relation(), Mask.number(one.number(), level),
                        one.mayContact(), one.confirmed())).toList(),
                Optional.empty()));
    }
}
