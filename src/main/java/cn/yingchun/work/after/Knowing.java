package cn.yingchun.work.after;

import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.DoseOrdered;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.SecondDayDecided;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Reachable;
import cn.yingchun.domain.donor.DonorFact.Relative;
import cn.yingchun.domain.donor.DonorFile;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.letters.Known;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.DonorRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers what the person who is in may know of the people around a case, for looking through letters and press texts.
///
/// What the table of rights keeps from them is missing or masked already when it comes from the store.
public record Knowing(Office office) {
    private static final int WITH_TWO_GIVEN = 3;

    public Known of(CaseFile file) {
        var card = DonorFile.of(office.history(Subject.of(file.opened().donor())));
        var relatives = card.contacts().map(ContactsSet::relatives).orElse(List.of());
        return new Known(
                flat(Stream.of(donor(file).flatMap(Knowing::asSigned), relatives.stream().map(Relative::name).flatMap(Knowing::asSigned),
                        row(file).map(DonorRow::pinyin).stream(), staff(file))),
                flat(Stream.of(centre(file).stream(), Stream.of(office.name()))),
                days(file),
                flat(Stream.of(card.contacts().map(ContactsSet::numbers).orElse(List.of()).stream().map(Reachable::value), relatives.stream().map(Relative::number))),
                flat(Stream.of(Stream.of(file.opened().donorCode()), patient(file).map(Patient::code).stream())));
    }

    /// The donor's full names, the newest first.
    Stream<String> donor(CaseFile file) {
        return Stream.concat(row(file).map(DonorRow::name).stream(), DonorFile.of(office.history(Subject.of(file.opened().donor()))).name().stream())
                .filter(name -> name.length() > 1 && name.indexOf('*') < 0).distinct();
    }

    /// The transplant hospital, where this person may know it.
    Optional<String> centre(CaseFile file) {
        return patient(file).map(Patient::centre).filter(name -> name.length() > 1 && name.indexOf('*') < 0);
    }

    private Optional<DonorRow> row(CaseFile file) {
        return office.donors().one(file.opened().donor());
    }

    private Optional<Patient> patient(CaseFile file) {
        return office.patients().one(file.opened().patient());
    }

    /// Whoever wrote about the case or is named in it, and whoever works here.
    private Stream<String> staff(CaseFile file) {
        return Stream.of(file.history().stream().map(Fact::actor), office.users().roles().keySet().stream(),
                file.each(DoseOrdered.class).stream().map(noted -> noted.what().physician()),
                file.each(DoseGiven.class).stream().flatMap(noted -> Stream.of(noted.what().injector(), noted.what().checker())),
                file.each(RunRecorded.class).stream().flatMap(noted -> noted.what().nurses().stream()),
                file.each(SecondDayDecided.class).stream().map(noted -> noted.what().physician()),
                file.each(HandedOver.class).stream().map(noted -> noted.what().courier())).flatMap(all -> all);
    }

    /// A name whole, and the given name alone where it has two letters: so people sign.
    private static Stream<String> asSigned(String name) {
        return name.length() == WITH_TWO_GIVEN ? Stream.of(name, name.substring(1)) : Stream.of(name);
    }

    private static List<LocalDate> days(CaseFile file) {
        return Stream.concat(Stream.of(file.opened().donorBirthDate()), Stream.of(Anchor.G1, Anchor.D0, Anchor.D0LAST)
                .map(file::on).flatMap(Optional::stream)).distinct().toList();
    }

    private static List<String> flat(Stream<Stream<String>> parts) {
        return parts.flatMap(all -> all).distinct().toList();
    }
}
