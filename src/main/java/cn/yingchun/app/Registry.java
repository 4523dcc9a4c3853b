package cn.yingchun.app;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.match.Answer;
import cn.yingchun.match.DonorSearch;
import cn.yingchun.match.Question;
import cn.yingchun.match.Reference;
import cn.yingchun.match.kept.KeptIndex;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.DonorRow;
import java.util.List;
import java.util.Optional;

/// The donors of an office in memory, ready to be searched; made ready when first asked for and again after an import.
final class Registry {
    private final Office office;
    private final Reference reference;
    private Optional<DonorSearch> search = Optional.empty();

    Registry(Office office, Reference reference) {
        this.office = office;
        this.reference = reference;
    }

    Reference reference() {
        return reference;
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
