package cn.yingchun.match.index;

import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.haplotype.Pool;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/// Takes donors one by one and lays them out as a segment, donors of one typing side by side.
public final class SegmentBuilder {
    private final Pool pool;
    private final Product product;
    private final Typings typings = new Typings();
    private final Ints leaf = new Ints();
    private final Ints born = new Ints();
    private final Ints weightAndTraits = new Ints();
    private final ByteArrayOutputStream codes = new ByteArrayOutputStream();
    private final Ints codeEnd = new Ints();
    private final Ints cells = new Ints();

    /// For adults.
    ///
    /// @param pool the registry and ethnicity of all donors to come
    public SegmentBuilder(Pool pool) {
        this(pool, Product.ADULT);
    }

    public SegmentBuilder(Pool pool, Product product) {
        this.pool = pool;
        this.product = product;
    }

    /// @param typing the numbers of the donor's locus typings, one a level
    public void add(RegistryDonor donor, int[] typing) {
        leaf.add(typings.place(typing));
        born.add(Math.clamp(ChronoUnit.DAYS.between(People.DAY_ZERO, donor.birthDate()), 0, Character.MAX_VALUE));
        var traits = People.traits(donor.sex(), donor.cmv(), donor.status(), donor.abo());
        weightAndTraits.add(Math.clamp(donor.weightKg(), 0, 255) << 16 | traits);
        codes.writeBytes(donor.code().getBytes(StandardCharsets.UTF_8));
        codeEnd.add(codes.size());
        if (product == Product.CORD) {
            cells.add(People.packed(donor.cells("tnc_e7"), People.TNC));
            cells.add(People.packed(donor.cells("cd34_e6"), People.CD34));
        }
    }

    /// A donor as another segment has it.
    public void add(People from, int row, int[] typing) {
        leaf.add(typings.place(typing));
        born.add(from.born()[row]);
        weightAndTraits.add((from.weight()[row] & 0xff) << 16 | from.traits()[row]);
        codes.writeBytes(from.code(row).getBytes(StandardCharsets.UTF_8));
        codeEnd.add(codes.size());
        if (product == Product.CORD) {
            cells.add(from.cells()[2 * row]);
            cells.add(from.cells()[2 * row + 1]);
        }
    }

    public int size() {
        return leaf.size();
    }

    public Segment build() {
        var order = typings.sorted();
        var rank = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            rank[order[place]] = place;
        }
        var firstDonor = new int[order.length + 1];
        for (int donor = 0; donor < size(); donor++) {
            firstDonor[rank[leaf.get(donor)] + 1]++;
        }
        for (int place = 0; place < order.length; place++) {
            firstDonor[place + 1] += firstDonor[place];
        }
        var next = firstDonor.clone();
        var row = new int[size()];
        for (int donor = 0; donor < size(); donor++) {
            row[next[rank[leaf.get(donor)]]++] = donor;
        }
        return new Segment(pool, product, Trie.of(typings, order, firstDonor), people(row));
    }

    private char[] cells(int[] row) {
        var sorted = new char[cells.size()];
        for (int place = 0; 2 * place < sorted.length; place++) {
            sorted[2 * place] = (char) cells.get(2 * row[place]);
            sorted[2 * place + 1] = (char) cells.get(2 * row[place] + 1);
        }
        return sorted;
    }

    private People people(int[] row) {
        var days = new char[row.length];
        var weight = new byte[row.length];
        var traits = new char[row.length];
        var all = codes.toByteArray();
        var sorted = new byte[all.length];
        var ends = new int[row.length];
        for (int place = 0, end = 0; place < row.length; place++) {
            var donor = row[place];
            days[place] = (char) born.get(donor);
            weight[place] = (byte) (weightAndTraits.get(donor) >> 16);
            traits[place] = (char) weightAndTraits.get(donor);
            var from = donor == 0 ? 0 : codeEnd.get(donor - 1);
            var length = codeEnd.get(donor) - from;
            System.arraycopy(all, from, sorted, end, length);
            end += length;
            ends[place] = end;
        }
        return new People(days, weight, traits, sorted, ends, cells(row));
    }
}
