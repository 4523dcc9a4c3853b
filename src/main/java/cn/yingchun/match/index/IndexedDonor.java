package cn.yingchun.match.index;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Sex;
import java.time.LocalDate;

/// One donor of the index.
public record IndexedDonor(Segment segment, int row) {
    public String code() {
        return segment.people().code(row);
    }

    public Sex sex() {
        return segment.people().sex(row);
    }

    public LocalDate birthDate() {
        return segment.people().birthDate(row);
    }

    public Cmv cmv() {
        return segment.people().cmv(row);
    }

    public String abo() {
        return segment.people().abo(row);
    }

    public int weightKg() {
        return segment.people().weightKg(row);
    }

    public Availability availability() {
        return segment.people().availability(row);
    }

    /// The donor's locus typings by level, as numbers of the index's books.
    public int[] typing() {
        return segment.trie().path(segment.leaf(row));
    }
}
