package cn.yingchun.match.index;

import cn.yingchun.domain.donor.Product;
import cn.yingchun.hla.haplotype.Pool;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalInt;

/// A part of the index that never changes: the tree of typings and the donors under its leaves.
public final class Segment {
    private final Pool pool;
    private final Product product;
    private final Trie trie;
    private final People people;
    private volatile int[] rowsByCode = {};

    Segment(Pool pool, Product product, Trie trie, People people) {
        this.pool = pool;
        this.product = product;
        this.trie = trie;
        this.people = people;
    }

    void write(ColumnsOut out) throws IOException {
        out.text(pool.registry());
        out.text(pool.ethnicity());
        out.text(product.code());
        for (int level = 0; level < Levels.COUNT; level++) {
            out.ints(trie.typing()[level]);
            out.ints(trie.start()[level]);
        }
        out.chars(people.born());
        out.bytes(people.weight());
        out.chars(people.traits());
        out.bytes(people.codes());
        out.ints(people.codeEnd());
        out.chars(people.cells());
    }

    static Segment read(ColumnsIn in) throws IOException {
        var pool = new Pool(in.text(), in.text());
        var product = Product.of(in.text()).orElseThrow(() -> new IOException("an unknown product"));
        var typing = new int[Levels.COUNT][];
        var start = new int[Levels.COUNT][];
        for (int level = 0; level < Levels.COUNT; level++) {
            typing[level] = in.ints();
            start[level] = in.ints();
        }
        return new Segment(pool, product, new Trie(typing, start), new People(in.chars(), in.bytes(), in.chars(), in.bytes(), in.ints(), in.chars()));
    }

    /// Whose haplotypes these donors have: all of one registry and ethnicity.
    public Pool pool() {
        return pool;
    }

    /// All adults, or all cord units.
    public Product product() {
        return product;
    }

    public Trie trie() {
        return trie;
    }

    public People people() {
        return people;
    }

    public int size() {
        return people.size();
    }

    /// The row of a donor number.
    public OptionalInt row(String code) {
        if (size() == 0) {
            return OptionalInt.empty();
        }
        var slots = rowsByCode.length == 0 ? hashCodes() : rowsByCode;
        for (int slot = spread(code.hashCode()) & slots.length - 1; slots[slot] >= 0; slot = slot + 1 & slots.length - 1) {
            if (people.code(slots[slot]).equals(code)) {
                return OptionalInt.of(slots[slot]);
            }
        }
        return OptionalInt.empty();
    }

    /// Makes donors findable by number now rather than when the first one is looked for.
    public void learnCodes() {
        if (size() > 0) {
            hashCodes();
        }
    }

    /// The leaf that holds a row.
    public int leaf(int row) {
        var starts = trie.start()[Levels.COUNT - 1];
        var place = Arrays.binarySearch(starts, row);
        return place >= 0 ? place : -place - 2;
    }

    /// Made when the first donor is looked for: 8 to 16 bytes a donor.
    private synchronized int[] hashCodes() {
        if (rowsByCode.length == 0) {
            var slots = new int[Integer.highestOneBit(size()) << 2];
            Arrays.fill(slots, -1);
            for (int row = 0; row < size(); row++) {
                var slot = spread(people.code(row).hashCode()) & slots.length - 1;
                while (slots[slot] >= 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = row;
            }
            rowsByCode = slots;
        }
        return rowsByCode;
    }

    private static int spread(int hash) {
        var mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
