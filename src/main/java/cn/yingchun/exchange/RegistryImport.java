package cn.yingchun.exchange;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.store.Office;
import cn.yingchun.store.RegistryIntake;
import java.nio.file.Path;
import java.util.Optional;

/// Takes a registry file into the office: all of it, or none.
///
/// A preview reads and compares everything and writes nothing. A file with one bad row is refused as a whole, so that
/// nobody has to find out later which half of a list is there. Taking the same file again writes nothing.
public final class RegistryImport {
    private final Office office;
    private final TypingReader reader;

    public RegistryImport(Office office, TypingReader reader) {
        this.office = office;
        this.reader = reader;
    }

    /// What an import did or would do.
    ///
    /// @param counts new, changed and unchanged donors; nothing if the file was refused
    public record Result(RegistryReading reading, Optional<RegistryIntake.Counts> counts) {}

    /// Reads and compares, writes nothing.
    public Result preview(Path file, Progress progress) {
        return run(file, false, progress);
    }

    /// Reads, compares and writes; when it returns with counts, all is on disk.
    public Result take(Path file, Progress progress) {
        return run(file, true, progress);
    }

    private Result run(Path file, boolean keep, Progress progress) {
        try (var intake = office.intake(office.user(), file.getFileName().toString())) {
            var reading = RegistryFile.read(file, reader, intake::add, progress);
            if (!reading.isSound()) {
                return new Result(reading, Optional.empty());
            }
            return new Result(reading, Optional.of(keep ? intake.commit(progress) : intake.counts()));
        }
    }
}
