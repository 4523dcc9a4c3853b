package cn.yingchun.match.wmda;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Unreadable;
import cn.yingchun.hla.haplotype.Pool;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.match.index.LocusBooks;
import cn.yingchun.match.index.LocusView;
import cn.yingchun.match.index.Segment;
import cn.yingchun.match.index.SegmentBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// All patients or all donors of the exercise.
final class Subjects {
    private final List<Subject> subjects;
    private final LocusBooks books;
    private final Segment segment;

    private Subjects(List<Subject> subjects, LocusBooks books) {
        this.subjects = subjects;
        this.books = books;
        var builder = new SegmentBuilder(Pool.ANY);
        subjects.forEach(subject -> {
            var donor = donor(subject);
            builder.add(donor, books.typing(donor));
        });
        this.segment = builder.build();
    }

    static Subjects read(InputStream in, Catalogue catalogue) throws IOException {
        var reader = new TypingReader(catalogue);
        var subjects = new ArrayList<Subject>();
        var lines = new BufferedReader(new InputStreamReader(plain(in), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var percent = line.indexOf('%');
            if (percent < 1) {
                throw new Unreadable("match.wmda.line", subjects.size() + 1);
            }
            var reading = reader.gl(line.substring(percent + 1));
            if (!reading.refused().isEmpty()) {
                throw new Unreadable("match.wmda.typing", subjects.size() + 1, reading.refused().getFirst().text());
            }
            subjects.add(new Subject(line.substring(0, percent), line.substring(percent + 1), reading.typing()));
        }
        return new Subjects(subjects, new LocusBooks(reader, catalogue));
    }

    private static InputStream plain(InputStream in) throws IOException {
        var start = new PushbackInputStream(in, 2);
        var magic = start.readNBytes(2);
        start.unread(magic);
        return magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b ? new GZIPInputStream(start) : start;
    }

    List<Subject> byName() {
        return subjects.stream().sorted(Comparator.comparing(Subject::name)).toList();
    }

    Segment segment() {
        return segment;
    }

    LocusView[] views() {
        return books.views();
    }

    int leaf(Subject donor) {
        return segment.leaf(segment.row(donor.name()).orElseThrow());
    }

    private static RegistryDonor donor(Subject subject) {
        var hla = new String[2 * RegistryDonor.LOCI.size()];
        Arrays.fill(hla, "");
        for (var block : subject.gl().split("\\^")) {
            var sides = block.split("\\+");
            var column = RegistryDonor.LOCI.indexOf(sides[0].substring(0, sides[0].indexOf('*')));
            hla[2 * column] = sides[0];
            hla[2 * column + 1] = sides.length > 1 ? sides[1] : "";
        }
        return new RegistryDonor(subject.name(), Sex.F, LocalDate.EPOCH, "", Cmv.UNKNOWN, 0, List.of(hla), Availability.AV, Map.of());
    }
}
