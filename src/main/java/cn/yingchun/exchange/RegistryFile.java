package cn.yingchun.exchange;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.hla.read.TypingReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/// A registry's list of donors in either form it comes in: CSV, or an inventory in the WMDA's XML; both may be packed (`.gz`).
public final class RegistryFile {
    private RegistryFile() {}

    /// Reads with bounded memory: every donor that can be taken goes to the sink, every other one is reported with its line.
    ///
    /// @throws Trouble one sentence if the file as a whole cannot be read
    /// @throws cn.yingchun.domain.say.Cancelled if the person stopped it
    public static RegistryReading read(Path file, TypingReader reader, Consumer<RegistryDonor> sink, Progress progress) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        var xml = name.endsWith(".xml") || name.endsWith(".xml.gz");
        return xml ? RegistryWmda.read(file, reader, sink, progress) : RegistryCsv.read(file, reader, sink, progress);
    }
}
