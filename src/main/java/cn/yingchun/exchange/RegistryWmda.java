package cn.yingchun.exchange;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.xml.WmdaDonor;
import cn.yingchun.exchange.xml.WmdaXml;
import cn.yingchun.hla.read.TypingReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/// Reads a registry's donors from a WMDA inventory, each judged by the same rules as a row of the registry's CSV.
final class RegistryWmda {
    private static final int DONORS_A_STEP = 1_000;
    private static final List<String> COLUMNS = WmdaDonor.columns();

    private RegistryWmda() {}

    /// @throws Trouble one sentence if the file as a whole cannot be read
    static RegistryReading read(Path file, TypingReader reader, Consumer<RegistryDonor> sink, Progress progress) {
        try (var text = TextFile.open(file)) {
            var found = new Tally(sink);
            var row = new RegistryRow(new RegistryColumns(COLUMNS), new TypingCells(reader), found::trouble);
            try {
                WmdaXml.read(text.reader(), donor -> {
                    found.take(donor.line(), () -> row.read(donor.line(), COLUMNS.stream().map(donor::cell).toList()));
                    if (found.rows() % DONORS_A_STEP == 0) {
                        progress.goOn();
                        progress.at(text.share(), "exchange.progress.read");
                    }
                });
            } catch (Trouble trouble) {
                throw isOfTheFile(trouble) ? text.unreadable(trouble) : trouble;
            }
            return found.reading(List.of());
        }
    }

    /// Whether the file could not be read at all, as against read and found to be no XML.
    private static boolean isOfTheFile(Throwable trouble) {
        return trouble.getCause() instanceof XMLStreamException broken
                && (broken.getNestedException() instanceof IOException || broken.getCause() instanceof IOException);
    }
}
