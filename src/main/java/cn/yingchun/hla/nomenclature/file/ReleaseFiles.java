package cn.yingchun.hla.nomenclature.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Where the files of a release lie, as the user downloaded them.
public interface ReleaseFiles {
    /// Opens a file by its bare name, such as `hla_nom.txt`, wherever it lies below; empty if it is not there.
    ///
    /// A release brings the files of the year before in a folder of its own (`wmda/pre2026`), so the copy that lies highest
    /// counts.
    Optional<InputStream> open(String name) throws IOException;
}
