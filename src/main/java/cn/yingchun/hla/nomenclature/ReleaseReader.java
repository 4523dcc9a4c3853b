package cn.yingchun.hla.nomenclature;

import cn.yingchun.hla.nomenclature.file.ReleaseFile;
import cn.yingchun.hla.nomenclature.file.ReleaseFiles;
import cn.yingchun.hla.nomenclature.file.ReleaseText;
import cn.yingchun.hla.nomenclature.file.Row;
import cn.yingchun.hla.nomenclature.name.AlleleBookReader;
import cn.yingchun.hla.read.Remark;
import cn.yingchun.hla.serology.SerologyReader;
import cn.yingchun.hla.tce.TceTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Reads an official release from the files the user downloaded.
///
/// Nothing is taken from a release with a line that cannot be read, or put together from several releases.
public final class ReleaseReader {
    /// Sentences about lines; a file of another kind would else give one for each of its lines.
    private static final int MOST = 50;

    private final Map<ReleaseFile, ReleaseText> texts = new EnumMap<>(ReleaseFile.class);
    private final List<Remark> troubles = new ArrayList<>();
    private final List<Remark> notices = new ArrayList<>();

    private ReleaseReader() {}

    public static ReleaseReading read(ReleaseFiles files) throws IOException {
        var reader = new ReleaseReader();
        for (var file : ReleaseFile.values()) {
            reader.open(files, file);
        }
        var label = reader.label();
        if (!reader.troubles.isEmpty()) {
            return new ReleaseReading(Optional.empty(), reader.troubles, reader.notices);
        }
        var release = reader.release(label);
        return new ReleaseReading(reader.troubles.isEmpty() ? Optional.of(release) : Optional.empty(),
                reader.troubles, reader.notices);
    }

    private void open(ReleaseFiles files, ReleaseFile file) throws IOException {
        var text = ReleaseText.read(files, file);
        text.ifPresent(found -> texts.put(file, found));
        text.flatMap(ReleaseText::trouble).ifPresent(troubles::add);
        if (text.isEmpty()) {
            (file.needed() ? troubles : notices).add(file.needed() ? Remark.of("nomenclature.file.missing", file.text())
                    : Remark.of("nomenclature.file.without", file.text()));
        }
    }

    private String label() {
        var versions = new TreeSet<String>();
        texts.values().forEach(text -> text.version().ifPresent(versions::add));
        if (versions.isEmpty() && troubles.isEmpty()) {
            troubles.add(Remark.of("nomenclature.version.missing"));
        } else if (versions.size() > 1) {
            troubles.add(Remark.of("nomenclature.version.mixed", String.join(", ", versions)));
        }
        return versions.isEmpty() ? "" : versions.getFirst();
    }

    private ImgtRelease release(String label) {
        var alleles = new AlleleBookReader(this::trouble);
        alleles.names(rows(ReleaseFile.NAMES));
        alleles.deleted(rows(ReleaseFile.DELETED));
        alleles.status(rows(ReleaseFile.STATUS));
        var book = alleles.close(rows(ReleaseFile.P_GROUPS), rows(ReleaseFile.G_GROUPS));
        var serology = new SerologyReader(this::trouble).read(rows(ReleaseFile.ALLELE_ANTIGENS), rows(ReleaseFile.ANTIGENS));
        return new ImgtRelease(label, book, serology, TceTable.read(rows(ReleaseFile.TCE), this::trouble));
    }

    private List<Row> rows(ReleaseFile file) {
        var text = texts.get(file);
        return text == null ? List.of() : text.rows();
    }

    private void trouble(Remark remark) {
        if (troubles.size() < MOST) {
            troubles.add(remark);
        } else if (troubles.size() == MOST) {
            troubles.add(Remark.of("nomenclature.line.more", MOST));
        }
    }
}
