package cn.yingchun.exchange;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.access.Field;
import cn.yingchun.domain.access.Level;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.xml.WmdaWriter;
import cn.yingchun.store.Office;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;

/// Hands the registry's donors over as a WMDA inventory: codes, birth dates and typings, never a name or number. That it was
/// done is written down before the file gets its name.
public final class WmdaExport {
    /// The China Marrow Donor Program among the organisations that issue GRIDs.
    public static final String CMDP = "2197";

    private final Office office;
    private final Clock clock;

    public WmdaExport(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /// @param written donors in the file
    /// @param left    donors without a valid GRID, and deleted ones
    public record Result(int written, int left) {}

    /// @param ion issuing organisation of the registry
    /// @throws Trouble `exchange.wmda.ion`, `exchange.wmda.sight`, `exchange.file.unwritable`; then there is no file
    public Result write(Path file, String ion, String why, Progress progress) {
        if (!ion.matches("[1-9]\\d{3}")) {
            throw new Trouble("exchange.wmda.ion", ion);
        }
        if (List.of(Field.DONOR_BIRTH_DATE, Field.DONOR_TYPING).stream().anyMatch(field -> office.rights().sees(field) != Level.FULL)) {
            throw new Trouble("exchange.wmda.sight");
        }
        var half = file.resolveSibling(file.getFileName() + ".part");
        try {
            var result = write(half, ion, progress);
            office.record(Act.of(office.user(), clock.instant(), office.subject(),
                    new AccessFact.Exported("donors.wmda.title", "xml", result.written())).because(why));
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            return result;
        } catch (IOException e) {
            throw new Trouble(e, "exchange.file.unwritable", file.getFileName());
        } finally {
            discard(half);
        }
    }

    private Result write(Path half, String ion, Progress progress) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(half), 1 << 16)) {
            var xml = new WmdaWriter(out, ion, clock.instant());
            office.donors().each(xml::write, progress);
            xml.close();
            return new Result(xml.written(), xml.left());
        }
    }

    private static void discard(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException left) {
            return; // a remnant that cannot be removed either changes nothing about the sentence
        }
    }
}
