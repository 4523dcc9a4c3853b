package cn.yingchun.ui.exchange;

import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.store.Office;
import cn.yingchun.store.carry.Outbox.Unsent;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.sync.Exchange;
import cn.yingchun.ui.kit.Masked;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import java.time.Clock;

/// Puts the exchange screen on the exchange of an office, and counts for the status line.
public final class ExchangeDesk {
    private final Office office;
    private final Clock clock;
    private final Exchange exchange;
    private long counted = -1;
    private long unsent;

    public ExchangeDesk(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
        exchange = new Exchange(office, clock);
    }

    public Screen screen(Tools tools) {
        var reader = new PageReader(exchange, tools.words(), this::label, clock);
        return new ExchangeView(new ExchangeModel(tools.work(), exchange, reader::read), tools);
    }

    /// Changes on no receipt yet, counted again only when something was written.
    public synchronized long unsent() {
        var written = office.writtenHere();
        if (written != counted) {
            Unsent now = exchange.unsent();
            unsent = now.count();
            counted = written;
        }
        return unsent;
    }

    private String label(Subject subject) {
        return switch (subject.kind()) {
            case CASE -> office.cases().one(new CaseId(subject.id())).map(CaseRow::number).orElse("");
            case DONOR -> office.donors().one(new DonorId(subject.id()))
                    .map(row -> (row.code() + " " + Masked.name(row.name())).strip()).orElse("");
            case PATIENT -> office.patients().one(new PatientId(subject.id())).map(Patient::code).orElse("");
            case OFFICE, USER -> office.name();
        };
    }
}
