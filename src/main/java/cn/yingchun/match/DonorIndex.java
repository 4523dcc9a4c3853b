package cn.yingchun.match;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.haplotype.Pool;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.match.index.IndexColumns;
import cn.yingchun.match.index.IndexedDonor;
import cn.yingchun.match.index.LocusBooks;
import cn.yingchun.match.index.LocusView;
import cn.yingchun.match.index.Part;
import cn.yingchun.match.index.SegmentBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All donors of a registry in memory, laid out for searching: about 10 bytes a donor, numbers and traits apart. Donors of
/// one registry and ethnicity lie together, since one haplotype table is for all of them.
///
/// Never changes; [#with] gives a new index that shares almost everything with this one. Searches under way go on with
/// the index they began with.
public final class DonorIndex {
    /// A small part is written anew with every change until it has so many donors; then the next one is begun.
    private static final int SMALL = 8_192;

    private final LocusBooks books;
    private final List<Part> parts;
    private final LocusView[] views;

    private DonorIndex(LocusBooks books, List<Part> parts) {
        this(books, parts, books.views());
    }

    private DonorIndex(LocusBooks books, List<Part> parts, LocusView[] views) {
        this.books = books;
        this.parts = List.copyOf(parts);
        this.views = views;
    }

    /// Who lies together: people of one registry and ethnicity, adults apart from cord units.
    private record Shelf(Pool pool, Product product) {
        static Shelf of(RegistryDonor donor) {
            return new Shelf(new Pool(donor.more().getOrDefault("registry", ""), donor.more().getOrDefault("ethnicity", "")), donor.product());
        }

        static Shelf of(Part part) {
            return new Shelf(part.segment().pool(), part.segment().product());
        }

        SegmentBuilder builder() {
            return new SegmentBuilder(pool, product);
        }
    }

    public static Builder builder(TypingReader reader, Catalogue catalogue) {
        return new Builder(new LocusBooks(reader, catalogue));
    }

    /// Takes donors one by one; a donor number may come only once.
    public static final class Builder {
        private final LocusBooks books;
        private final Map<Shelf, SegmentBuilder> pools = new LinkedHashMap<>();

        private Builder(LocusBooks books) {
            this.books = books;
        }

        /// Deleted donors are left out.
        public Builder add(RegistryDonor donor) {
            if (donor.status() != Availability.DE) {
                pools.computeIfAbsent(Shelf.of(donor), Shelf::builder).add(donor, books.typing(donor));
            }
            return this;
        }

        /// The index of all donors added; call once.
        public DonorIndex build() {
            return new DonorIndex(books, built(pools));
        }
    }

    private static List<Part> built(Map<Shelf, SegmentBuilder> pools) {
        return pools.values().stream().filter(builder -> builder.size() > 0).map(builder -> Part.of(builder.build())).toList();
    }

    /// The index after some donors were added or retyped and others withdrawn.
    ///
    /// @param changed   donors as they are now; those with a known number replace what was there
    /// @param withdrawn donor numbers; unknown ones are ignored
    public DonorIndex with(Collection<RegistryDonor> changed, Collection<String> withdrawn) {
        var gone = new HashSet<>(withdrawn);
        changed.forEach(donor -> gone.add(donor.code()));
        var next = new ArrayList<Part>();
        parts.forEach(part -> next.add(part.without(gone)));
        var small = new LinkedHashMap<Shelf, SegmentBuilder>();
        for (var donor : changed) {
            if (donor.status() != Availability.DE) {
                small.computeIfAbsent(Shelf.of(donor), shelf -> reopened(shelf, next)).add(donor, books.typing(donor));
            }
        }
        next.addAll(built(small));
        return new DonorIndex(books, next);
    }

    /// The last part of a pool taken out of the list to be written anew, if it is small; else a new one.
    private static SegmentBuilder reopened(Shelf shelf, List<Part> parts) {
        var builder = shelf.builder();
        for (int place = parts.size() - 1; place >= 0; place--) {
            if (Shelf.of(parts.get(place)).equals(shelf)) {
                if (parts.get(place).donors() < SMALL) {
                    parts.remove(place).copyTo(builder);
                }
                break;
            }
        }
        return builder;
    }

    /// The same donors in one piece, as after a fresh build; takes seconds for millions, so do it where nobody waits.
    public DonorIndex compacted() {
        var whole = new LinkedHashMap<Shelf, SegmentBuilder>();
        parts.forEach(part -> part.copyTo(whole.computeIfAbsent(Shelf.of(part), Shelf::builder)));
        return new DonorIndex(books, built(whole));
    }

    /// Writes the index so that [#read] makes it again.
    public void write(OutputStream to) throws IOException {
        IndexColumns.write(books, parts, to);
    }

    /// An index that was written, with its typings read by the names known now; empty if some read otherwise than then.
    public static Optional<DonorIndex> read(TypingReader reader, Catalogue catalogue, InputStream from) throws IOException {
        var books = new LocusBooks(reader, catalogue);
        return IndexColumns.read(books, from).map(parts -> new DonorIndex(books, parts));
    }

    /// The donor of a number, if there is one.
    public Optional<IndexedDonor> donor(String code) {
        return parts.stream().flatMap(part -> part.find(code).stream()).findFirst();
    }

    /// The adults of this index, or its cord units.
    ///
    /// @param registries those of some registries only; none for all
    DonorIndex of(Product product, Set<String> registries) {
        var wanted = parts.stream().filter(part -> part.segment().product() == product
                && (registries.isEmpty() || registries.contains(part.segment().pool().registry()))).toList();
        return wanted.size() == parts.size() ? this : new DonorIndex(books, wanted, views);
    }

    /// The registries that the donors are of, by name; a blank one is left out.
    public List<String> registries() {
        return parts.stream().map(part -> part.segment().pool().registry()).filter(name -> !name.isBlank()).distinct().sorted().toList();
    }

    /// An index of one donor out of this one.
    DonorIndex only(IndexedDonor donor) {
        var alone = new SegmentBuilder(donor.segment().pool(), donor.segment().product());
        alone.add(donor.segment().people(), donor.row(), donor.typing());
        return new DonorIndex(books, List.of(Part.of(alone.build())));
    }

    /// How many donors there are.
    public int size() {
        return parts.stream().mapToInt(Part::donors).sum();
    }

    /// Locus typings that could not be read; they are searched as if not typed.
    public int unread() {
        return books.unread();
    }

    /// The names and groups the typings were read with.
    public Catalogue catalogue() {
        return books.catalogue();
    }

    /// How many different whole typings there are.
    public int typings() {
        return parts.stream().mapToInt(part -> part.segment().trie().leaves()).sum();
    }

    /// Bytes of the trees of typings, the part that grows with what there is to compare.
    public long treeBytes() {
        return parts.stream().mapToLong(part -> part.segment().trie().bytes()).sum();
    }

    /// Bytes of donor numbers and traits.
    public long peopleBytes() {
        return parts.stream().mapToLong(part -> part.segment().people().bytes()).sum();
    }

    List<Part> parts() {
        return parts;
    }

    LocusView[] views() {
        return views;
    }

    LocusBooks books() {
        return books;
    }
}
