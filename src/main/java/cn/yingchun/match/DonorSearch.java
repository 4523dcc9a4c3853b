package cn.yingchun.match;

import cn.yingchun.domain.say.Cancelled;
import cn.yingchun.hla.haplotype.HaplotypeSets;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.match.chance.Population;
import cn.yingchun.match.chance.Prospect;
import cn.yingchun.match.explain.PairReport;
import cn.yingchun.match.index.Levels;
import cn.yingchun.match.index.LocusBooks;
import cn.yingchun.match.rank.DonorFilter;
import cn.yingchun.match.rank.Listing;
import cn.yingchun.match.walk.Basis;
import cn.yingchun.match.walk.LeafHits;
import cn.yingchun.match.walk.Prospects;
import cn.yingchun.match.walk.Walker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Finds and ranks the donors of an index for a patient.
///
/// Safe for several threads. Keeps what haplotype tables say about the index, so that only the first search with a table
/// pays for it. The donors of each part of the index are judged by the table of their registry and ethnicity.
public final class DonorSearch {
    private final Populations populations = new Populations();
    private volatile DonorIndex index;

    public DonorSearch(DonorIndex index) {
        this.index = index;
    }

    public DonorIndex index() {
        return index;
    }

    /// Searches from now on look at another index. A later state of the same index keeps what was learnt of it.
    public synchronized void use(DonorIndex next) {
        if (books(next) != books(index)) {
            populations.forget();
        }
        index = next;
    }

    /// @param cancelled asked every few microseconds to milliseconds; the thread is never interrupted
    /// @throws Cancelled if it said yes
    public Answer search(Question question, BooleanSupplier cancelled) {
        return search(question, index.of(question.product(), question.registries()), cancelled);
    }

    private Answer search(Question question, DonorIndex now, BooleanSupplier cancelled) {
        var began = System.nanoTime();
        var loci = levels(question);
        var prospects = prospects(question, now, loci, cancelled);
        var walker = Walker.of(question.patient(), now.views(), prospects, loci, question.minimum()).limited(fewest(question))
                .by(Basis.of(question.nulls()));
        var hits = walk(walker, now, cancelled);
        var listing = new Listing(hits, now.parts(), question.filter(), question.ranking(), question.today());
        var positions = 2 * Integer.bitCount(loci);
        listing.from(question.exactly() ? positions - question.minimum() : 0);
        var detail = new HitDetail(question, now, hits, prospects, positions);
        var list = new ArrayList<Hit>();
        var predictor = walker.predictor();
        var places = listing.first(question.top(), positions, leaves -> {
            stopIf(cancelled);
            if (walker.basis() == Basis.TYPING) {
                predictor.predict(hits, leaves, now.parts());
            }
        });
        stopIf(cancelled);
        detail.prepare(places);
        for (var place : places) {
            list.add(detail.of(place, list.size() + 1, listing.traits(place)));
        }
        var counts = Arrays.stream(listing.counts(positions)).limit(positions - question.minimum() + 1L).boxed().toList();
        return new Answer(list, counts, now.size(), System.nanoTime() - began, now.catalogue().label(),
                Sources.tables(question, list), Sources.remarks(question, now, prospects));
    }

    /// The working-out of one donor for a question; empty if the index has no such donor.
    public Optional<PairReport> explain(Question question, String donor, BooleanSupplier cancelled) {
        var now = index;
        return now.donor(donor).map(found -> {
            var hit = search(question.filtered(DonorFilter.NONE), now.only(found), cancelled).hits().stream().findFirst();
            var tables = populations.of(question.sets(), now);
            return new PairExplainer(question, now, cancelled).of(found, hit,
                    tables.of(question.pool()).map(Population::table), tables.of(found.segment().pool()).map(Population::table));
        });
    }

    private static LeafHits walk(Walker walker, DonorIndex now, BooleanSupplier cancelled) {
        stopIf(cancelled);
        var walk = walker.walk(cancelled);
        for (int part = 0; part < now.parts().size(); part++) {
            if (!walk.through(now.parts().get(part).segment(), part)) {
                throw new Cancelled();
            }
        }
        return walk.hits();
    }

    /// For the donors of each part what their table says about them and the patient; parts with one table share it.
    private Prospects prospects(Question question, DonorIndex now, int loci, BooleanSupplier cancelled) {
        var tables = populations.of(question.sets(), now);
        var own = tables.of(question.pool()).map(Population::table);
        var known = new IdentityHashMap<Population, Prospect>();
        return new Prospects(now.parts().stream().map(part -> own.flatMap(table -> tables.of(part.segment().pool())
                .map(theirs -> known.computeIfAbsent(theirs,
                        _ -> Prospect.of(question.patient(), table, theirs, loci, cancelled))))).toList());
    }

    static int levels(Question question) {
        var levels = 0;
        for (int level = 0; level < Levels.COUNT; level++) {
            levels |= question.loci().contains(Levels.LOCI.get(level)) ? 1 << level : 0;
        }
        return levels;
    }

    private static int[] fewest(Question question) {
        var fewest = new int[Levels.COUNT];
        question.limits().forEach((locus, mismatches) -> {
            if (question.loci().contains(locus)) {
                fewest[Levels.of(locus)] = 2 - mismatches;
            }
        });
        return fewest;
    }

    /// Works out beforehand what a table says about every typing of the index, and where each donor number lies, so that
    /// neither a search nor a change has to; for the time
    /// after a start or an import when nobody waits.
    public void prepare(HaplotypeTable table, BooleanSupplier cancelled) {
        prepare(HaplotypeSets.only(table), cancelled);
    }

    public void prepare(HaplotypeSets sets, BooleanSupplier cancelled) {
        var now = index;
        var tables = populations.of(sets, now);
        for (var part : now.parts()) {
            part.segment().learnCodes();
            tables.of(part.segment().pool()).ifPresent(population -> population.prepare(part.segment(), cancelled));
        }
    }

    private static LocusBooks books(DonorIndex index) {
        return index.books();
    }

    private static void stopIf(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new Cancelled();
        }
    }
}
