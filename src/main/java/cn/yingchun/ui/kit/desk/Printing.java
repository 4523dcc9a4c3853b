package cn.yingchun.ui.kit.desk;

import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Reachable;
import cn.yingchun.domain.donor.DonorFile;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.office.Address;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.paper.Letterhead;
import cn.yingchun.exchange.paper.PaperPdf;
import cn.yingchun.exchange.paper.form.CasePapers;
import cn.yingchun.exchange.paper.form.Matter;
import cn.yingchun.exchange.paper.form.PaperKind;
import cn.yingchun.store.lists.DonorRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// Makes a paper of a case: filled, written down as a fact, saved. Runs away from the window.
public record Printing(CaseDesk desk) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /// What to print.
    ///
    /// @param why for whom, or what for
    public record Order(PaperKind kind, Words words, Path folder, String why) {}

    /// The finished file. Its name holds the kind, the number of the case and the time, never a person's name.
    ///
    /// @throws Trouble `cases.print.failed` where the folder cannot be written, `case.item.reason`
    public Path file(CaseId id, Order order) {
        var matter = matter(id, order.words());
        var pdf = new PaperPdf(order.words()).of(CasePapers.of(order.kind(), matter));
        var name = order.words().say(order.kind().key()) + "-" + matter.file().opened().number() + "-" + STAMP.format(matter.now()) + ".pdf";
        desk.work().printed(id, order.kind().code(), order.why());
        try {
            Files.createDirectories(order.folder());
            return Files.write(order.folder().resolve(name.replace(' ', '-').replace(':', '-')), pdf);
        } catch (IOException e) {
            throw new Trouble(e, "cases.print.failed", order.folder());
        }
    }

    private Matter matter(CaseId id, Words words) {
        var file = desk.work().file(id);
        var donor = file.opened().donor();
        var row = desk.office().donors().one(donor);
        var office = desk.office();
        return new Matter(file, desk.work().rules().course(), row.map(DonorRow::name).orElse(""), contacts(donor, row),
                new Letterhead(office.name(), Address.of(office.history(office.subject())).lines(words), office.founded().practice()), desk.user(), desk.now(), words);
    }

    /// What we know ourselves, else the number of the registry's file.
    private Optional<ContactsSet> contacts(DonorId donor, Optional<DonorRow> row) {
        var ours = DonorFile.of(desk.office().history(Subject.of(donor))).contacts();
        return ours.or(() -> row.flatMap(one -> Optional.ofNullable(one.registry().more().get("phone")))
                .map(phone -> new ContactsSet(List.of(new Reachable("", phone, Optional.empty())), List.of(), Optional.empty())));
    }
}
