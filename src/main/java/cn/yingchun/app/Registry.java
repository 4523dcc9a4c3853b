package cn.yingchun.app;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.exchange.reference.ReferenceShelf;
import cn.yingchun.hla.haplotype.HaplotypeSets;
import cn.yingchun.hla.read.ReadingRules;
import cn.yingchun.match.Answer;
import cn.yingchun.match.DonorSearch;
import cn.yingchun.match.Question;
import cn.yingchun.match.Reference;
import cn.yingchun.match.kept.KeptIndex;
import cn.yingchun.match.rule.OfficeRules;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.DonorRow;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The donors of an office in memory, ready to be searched; made ready when first asked for and again after an import.
final class Registry {
    private final Office office;
    private final Map<String, HaplotypeSets> tables = new HashMap<>();
    private Reference reference;
    private Optional<DonorSearch> search = Optional.empty();

    Registry(Office office) {
        this.office = office;
        this.reference = onShelf(office);
    }

    /// The newest nomenclature release, the codes and the frequencies that the office has taken in, and what comes with
    /// the program for everything else.
    private static Reference onShelf(Office office) {
        var shelf = new ReferenceShelf(office.dir());
        var known = Reference.builtIn().with(shelf.tables().tables());
        return known.knowing(shelf.catalogue(known.catalogue()), shelf.codes())
                .reading(new OfficeRules(office, Clock.systemUTC()).now().reading());
    }

    synchronized Reference reference() {
        return reference;
    }

    /// From now on typings are read by these rules; donors that were read by others are read again.
    synchronized void read(ReadingRules rules) {
        if (!reference.reader().rules().equals(rules)) {
            reference = reference.reading(rules);
            search = Optional.empty();
        }
    }

    /// One haplotype table for everybody, by its name; a blank name takes each person's by registry and ethnicity.
    synchronized HaplotypeSets tables(String name) {
        return name.isEmpty() ? reference.sets() : tables.computeIfAbsent(name, wanted ->
                new ReferenceShelf(office.dir()).tables().table(wanted).map(HaplotypeSets::only).orElse(reference.sets()));
    }

    /// The names of the tables that can be chosen; the blank one chooses by itself.
    List<String> tables() {
        return Stream.concat(Stream.of(""), new ReferenceShelf(office.dir()).tables().names().stream()).toList();
    }

    /// Something was put on the shelf: from now on typings are read and searched with it.
    synchronized void renewed() {
        reference = onShelf(office);
        tables.clear();
        search = Optional.empty();
    }

    /// What the status line says about names and frequencies.
    synchronized String label() {
        return reference.catalogue().label() + " · " + reference.table().label();
    }

    Answer search(Question question, Progress progress) {
        return ready(progress).search(question, progress::cancelled);
    }

    /// Reads the donors if that has not been done; others who ask meanwhile wait.
    synchronized DonorSearch ready(Progress progress) {
        if (search.isEmpty()) {
            search = Optional.of(new DonorSearch(KeptIndex.of(office, reference, progress)));
        }
        return search.get();
    }

    /// One donor stands otherwise now, reserved by a case or free again: found so at once, the others are not read again.
    synchronized void changed(DonorRow donor) {
        search.ifPresent(known -> known.use(known.index().with(List.of(donor.registry().standing(donor.status())), List.of())));
    }

    /// Donors were added or changed: the next search reads them.
    synchronized void changed() {
        search = Optional.empty();
    }
}
