package cn.yingchun.app;

import cn.yingchun.domain.donor.RegistryDonor;
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
import cn.yingchun.store.lists.Past;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The donors of an office in memory, ready to be searched; made ready when first asked for and again after an import.
final class Registry {
    /// More donors changed at once are read anew with all others.
    private static final int MOST_CHANGED = 20_000;

    private final Office office;
    private final Map<String, HaplotypeSets> tables = new HashMap<>();
    private Reference reference;
    private Optional<DonorSearch> search = Optional.empty();
    /// Up to where the search knows what was written.
    private Past.Moment seen;

    Registry(Office office) {
        this.office = office;
        this.reference = onShelf(office);
        this.seen = office.donors().moment();
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

    /// The registries that the donors are of.
    List<String> registries() {
        return ready(Progress.NONE).index().registries();
    }

    /// What the status line says about names and frequencies.
    synchronized String label() {
        return reference.catalogue().label() + " · " + reference.table().label();
    }

    Answer search(Question question, Progress progress) {
        return ready(progress).search(question, progress::cancelled);
    }

    /// Reads the donors if that has not been done; others who ask meanwhile wait. Whatever was written of donors since, here,
    /// by a registry file or by another device, is laid over what was read: nobody has to say that something changed.
    /// While a large file is being written the search goes on with what it knows.
    synchronized DonorSearch ready(Progress progress) {
        var now = office.donors().moment();
        if (search.isPresent() && (now.record() == seen.record() || office.donors().beingWritten())) {
            return search.get();
        }
        search = search.flatMap(known -> office.donors().changedSince(seen, MOST_CHANGED).map(donors -> after(known, donors)))
                .or(() -> Optional.of(new DonorSearch(KeptIndex.of(office, reference, progress))));
        seen = now;
        return search.orElseThrow();
    }

    private static DonorSearch after(DonorSearch known, List<RegistryDonor> changed) {
        if (!changed.isEmpty()) {
            known.use(known.index().with(changed, List.of()));
        }
        return known;
    }
}
