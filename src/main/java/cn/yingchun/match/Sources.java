package cn.yingchun.match;

import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.read.Remark;
import cn.yingchun.match.chance.Prospect;
import cn.yingchun.match.walk.Prospects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a result was found with, and what its reader must know of that.
final class Sources {
    private Sources() {}

    /// The tables used: the patient's first, then those of the donors listed; blank for none.
    static String tables(Question question, List<Hit> listed) {
        return Stream.concat(question.table().map(HaplotypeTable::label).stream(), listed.stream().map(hit -> hit.chance().table()))
                .filter(label -> !label.isEmpty()).distinct().collect(Collectors.joining(" + "));
    }

    static List<Remark> remarks(Question question, DonorIndex now, Prospects prospects) {
        var remarks = new ArrayList<Remark>();
        if (!now.catalogue().complete()) {
            remarks.add(Remark.of("match.remark.short-list", now.catalogue().label()));
        }
        modelled(question, prospects).ifPresent(label -> remarks.add(Remark.of("match.remark.modelled", label)));
        if (question.table().isEmpty()) {
            remarks.add(Remark.of("match.remark.no-table"));
        } else if (prospects.byPart().stream().anyMatch(Optional::isEmpty)) {
            remarks.add(Remark.of("match.remark.no-table-for-some"));
        }
        prospects.any().ifPresent(known -> {
            if (known.tooOpen()) {
                remarks.add(Remark.of("match.remark.too-open"));
            } else if (known.unlisted()) {
                remarks.add(Remark.of("match.remark.unlisted"));
            } else if (!known.explained()) {
                remarks.add(Remark.of("match.remark.unexplained"));
            }
        });
        if (now.unread() > 0) {
            remarks.add(Remark.of("match.remark.unread", now.unread()));
        }
        return remarks;
    }

    /// A modelled table that the patient or any donors were judged by.
    private static Optional<String> modelled(Question question, Prospects prospects) {
        return question.table().filter(HaplotypeTable::modelled).map(HaplotypeTable::label)
                .or(() -> prospects.byPart().stream().flatMap(Optional::stream).filter(Prospect::modelled).map(Prospect::label).findFirst());
    }
}
