package cn.yingchun.exchange.recruit;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.RowTrouble;
import cn.yingchun.exchange.TypingCells;
import cn.yingchun.exchange.grid.Grid;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.store.Office;
import cn.yingchun.store.RegistryIntake;
import cn.yingchun.store.codec.DonorLines;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Takes the people of a blood drive into the office: a dry run that writes nothing, then those who are sound at once.
///
/// Rows that cannot be read are named and left out, as are likely twins; the sheet can be taken again after it was mended,
/// and whoever is in already stays as he is.
public final class RecruitImport {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int LETTERS_OF_HASH = 24;

    private final Office office;
    private final TypingReader reader;
    private final Clock clock;

    public RecruitImport(Office office, TypingReader reader, Clock clock) {
        this.office = office;
        this.reader = reader;
        this.clock = clock;
    }

    /// Reads and compares; writes nothing.
    ///
    /// @param source the file's name, without its folder
    /// @throws Trouble `exchange.recruit.missing` if a required column has no place
    public RecruitReading preview(Grid grid, RecruitColumns columns, String source, Progress progress) {
        if (!columns.missing().isEmpty()) {
            throw new Trouble("exchange.recruit.missing", String.join("、", columns.missing()));
        }
        var troubles = new ArrayList<RowTrouble>();
        var cells = new RecruitCells(columns, LocalDate.ofInstant(clock.instant(), BEIJING), troubles::add);
        var row = new RecruitRow(cells, new TypingCells(reader), this::person, source);
        var twins = new Twins();
        office.donors().each(twins::know, progress);
        var recruits = new ArrayList<Recruit>();
        var found = new ArrayList<RecruitReading.Twin>();
        var codes = new HashMap<String, Long>();
        grid.lines().forEach(line -> row.read(line).ifPresent(recruit -> {
            progress.goOn();
            var before = codes.putIfAbsent(recruit.donor().code(), line.number());
            if (before != null) {
                troubles.add(RowTrouble.of(line.number(), RecruitField.BARCODE.heading(), "exchange.recruit.twice", before));
                return;
            }
            twins.meet(recruit).ifPresentOrElse(found::add, () -> recruits.add(recruit));
        }));
        return new RecruitReading(recruits, troubles, found, grid.lines().size());
    }

    /// Writes these people: first what was told about each, as one act, then all of them into the list of donors. Done
    /// again after a power cut it ends the same.
    public RegistryIntake.Counts take(List<Recruit> recruits, String source, Progress progress) {
        var deeds = recruits.stream().flatMap(recruit -> deeds(recruit)).toList();
        if (!deeds.isEmpty()) {
            office.record(new Act(office.user(), Instant.now(clock), Optional.empty(), deeds));
        }
        try (var intake = office.intake(office.user(), source)) {
            recruits.forEach(recruit -> intake.add(marked(recruit)));
            return intake.commit(progress);
        }
    }

    private static Stream<Deed> deeds(Recruit recruit) {
        var subject = Subject.of(DonorLines.id(recruit.donor()));
        return Stream.of(Deed.of(subject, recruit.told()), Deed.of(subject, recruit.contacts()));
    }

    private static RegistryDonor marked(Recruit recruit) {
        var donor = recruit.donor();
        var more = new HashMap<>(donor.more());
        more.put(Twins.PERSON, recruit.person());
        return new RegistryDonor(donor.code(), donor.sex(), donor.birthDate(), donor.abo(), donor.cmv(), donor.weightKg(),
                donor.hla(), donor.status(), more);
    }

    /// A hash of the number keyed with the office: equal for the same person here, of no use anywhere else.
    private String person(String paper) {
        if (paper.isEmpty()) {
            return "";
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(office.subject().id().toString().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(paper.getBytes(StandardCharsets.UTF_8))).substring(0, LETTERS_OF_HASH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
