package cn.yingchun.match.wmda;

import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.haplotype.HaplotypeReader;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.match.chance.Haplotypes;
import cn.yingchun.match.chance.Population;
import cn.yingchun.match.chance.Prospect;
import cn.yingchun.match.index.LocusView;
import cn.yingchun.match.index.Segment;
import cn.yingchun.match.walk.Basis;
import cn.yingchun.match.walk.LeafHits;
import cn.yingchun.match.walk.Prospects;
import cn.yingchun.match.walk.Walker;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The match prediction exercise of the WMDA (Bochtler et al. 2016, HLA 87:439): exact probabilities for every pair of a
/// patient and a donor.
public final class Exercise {
    static final int ALL_LOCI = 31;

    private final Population population;
    private final Subjects patients;
    private final Subjects donors;
    private final Segment segment;
    private final LocusView[] views;

    private Exercise(Population population, Subjects patients, Subjects donors) {
        this.population = population;
        this.patients = patients;
        this.donors = donors;
        this.segment = donors.segment();
        this.views = donors.views();
        population.learn(views);
    }

    /// Reads the three files, gzipped or not.
    ///
    /// @throws cn.yingchun.hla.Unreadable with the line number if a line cannot be used
    public static Exercise read(InputStream frequencies, InputStream patients, InputStream donors) throws IOException {
        HaplotypeTable table = HaplotypeReader.read("WMDA", frequencies);
        var catalogue = new ShortList(table.alleles());
        return new Exercise(new Population(new Haplotypes(table, catalogue)),
                Subjects.read(patients, catalogue), Subjects.read(donors, catalogue));
    }

    /// Writes one line for each pair with a probability of two mismatches or fewer, patients and donors in the order of
    /// their names.
    public void predict(Writer out, BooleanSupplier cancelled) throws IOException {
        out.write("patient\tdonor\tpA\tpC\tpB\tpDRB1\tpDQB1\tp0mm\tp1mm\tp2mm\n");
        for (var patient : patients.byName()) {
            for (var pair : pairs(patient, cancelled)) {
                out.write(pair.line(patient.name()));
            }
        }
    }

    /// Writes the exercise's own form: one line for each pair whatever it is, percents rounded half up.
    public void consensus(Writer out, BooleanSupplier cancelled) throws IOException {
        var loci = new LocusTable(population, segment);
        var names = donors.byName();
        for (var patient : patients.byName()) {
            var prospect = Prospect.of(patient.typing(), population, ALL_LOCI, cancelled);
            var chances = loci.of(prospect);
            var overall = overall(walk(patient, prospect, cancelled));
            for (var donor : names) {
                var leaf = donors.leaf(donor);
                out.write(Consensus.line(patient.name(), donor.name(), chances[leaf], overall[leaf]));
            }
        }
    }

    /// The chances of 0, 1 and 2 mismatches by leaf.
    private double[][] overall(LeafHits hits) {
        var chances = new double[segment.trie().leaves()][3];
        for (int hit = 0; hit < hits.size(); hit++) {
            for (int mismatches = 0; mismatches < 3; mismatches++) {
                chances[hits.leaf(hit)][mismatches] = hits.chance(hit, mismatches);
            }
        }
        return chances;
    }

    private List<Pair> pairs(Subject patient, BooleanSupplier cancelled) {
        var prospect = Prospect.of(patient.typing(), population, ALL_LOCI, cancelled);
        var hits = walk(patient, prospect, cancelled);
        var pairs = new ArrayList<Pair>();
        for (int hit = 0; hit < hits.size(); hit++) {
            var leaf = hits.leaf(hit);
            var loci = prospect.loci(hits.typing(hit), hits.normaliser(hit));
            for (int row = segment.trie().firstDonor(leaf); row < segment.trie().firstDonor(leaf + 1); row++) {
                pairs.add(new Pair(segment.people().code(row), loci, hits.chance(hit, 0), hits.chance(hit, 1), hits.chance(hit, 2)));
            }
        }
        pairs.sort(Comparator.comparing(Pair::donor));
        return pairs;
    }

    private LeafHits walk(Subject patient, Prospect prospect, BooleanSupplier cancelled) {
        var walk = Walker.of(patient.typing(), views, Prospects.only(prospect), ALL_LOCI, 8).by(Basis.TABLE).walk(cancelled);
        walk.through(segment, 0);
        return walk.hits();
    }
}
