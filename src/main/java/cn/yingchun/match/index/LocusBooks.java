package cn.yingchun.match.index;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.read.MixedRule;
import cn.yingchun.hla.read.TypingReader;
import java.io.IOException;

/// The books of all five loci, shared by every state of one index.
public final class LocusBooks {
    private final Catalogue catalogue;
    private final TypingReader reader;
    private final boolean combined;
    private final LocusBook[] books = new LocusBook[Levels.COUNT];

    public LocusBooks(TypingReader reader, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.combined = reader.rules().mixed() == MixedRule.COMBINED;
        for (int level = 0; level < Levels.COUNT; level++) {
            books[level] = new LocusBook(Levels.LOCI.get(level), reader, catalogue);
        }
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /// The number of a donor's typing at each level.
    public synchronized int[] typing(RegistryDonor donor) {
        var typing = new int[Levels.COUNT];
        for (int level = 0; level < Levels.COUNT; level++) {
            typing[level] = combined ? books[level].typing(Levels.mixed(donor, level, 0), Levels.mixed(donor, level, 1))
                    : books[level].typing(Levels.text(donor, level, 0), Levels.text(donor, level, 1));
        }
        return typing;
    }

    public synchronized LocusView[] views() {
        var views = new LocusView[Levels.COUNT];
        for (int level = 0; level < Levels.COUNT; level++) {
            views[level] = books[level].view();
        }
        return views;
    }

    synchronized void write(ColumnsOut out) throws IOException {
        out.text(reader.rules().text());
        for (var book : books) {
            book.write(out);
        }
    }

    /// Fills empty books; false if what was written does not fit the names and the rules of reading known now.
    synchronized boolean read(ColumnsIn in) throws IOException {
        if (!in.text().equals(reader.rules().text())) {
            return false;
        }
        for (var book : books) {
            if (!book.read(in)) {
                return false;
            }
        }
        return true;
    }

    public synchronized int unread() {
        var unread = 0;
        for (var book : books) {
            unread += book.unread();
        }
        return unread;
    }
}
