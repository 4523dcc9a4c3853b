package cn.yingchun.app;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.exchange.reference.ReferenceShelf;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.match.Answer;
import cn.yingchun.match.DonorSearch;
import cn.yingchun.match.Question;
import cn.yingchun.match.Reference;
import cn.yingchun.match.kept.KeptIndex;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.DonorRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The donors of an office in memory, ready to be searched; made ready when first asked for and again after an import.
final class Registry {
    private final Office office;
    private final Reference reference;
    private final Map<String, HaplotypeTable> tables = new HashMap<>();
    private Optional<DonorSearch> search = Optional.empty();

    Registry(Office office, Reference reference) {
        this.office = office;
        this.reference = reference;
    }

    Reference reference() {
        return reference;
    }

    /// A haplotype table that was taken in, or the one that the office searches with where none is named.
    synchronized HaplotypeTable table(String name) {
        return tables.computeIfAbsent(name, wanted -> new ReferenceShelf(office.dir()).frequencies(wanted).orElse(reference.table()));
    }

    /// The names of the tables that can be chosen; the blank one is the office's own.
    List<String> tables() {
        return Stream.concat(Stream.of(""), new ReferenceShelf(office.dir()).frequencyNames().stream()).toList();
    }

    /// What the status line says about names and frequencies.
    String label() {
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
