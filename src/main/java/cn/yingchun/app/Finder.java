package cn.yingchun.app;

import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorOrder;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Masked;
import cn.yingchun.ui.shell.Find;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Looks through donors, patients and cases at once, for the palette.
final class Finder {
    private static final int MOST = 8;

    private final OpenOffice open;

    Finder(OpenOffice open) {
        this.open = open;
    }

    List<Find> find(String text, Consumer<Address> go) {
        return Stream.of(cases(text, go), patients(text, go), donors(text, go)).flatMap(found -> found).toList();
    }

    private Stream<Find> cases(String text, Consumer<Address> go) {
        return open.office().cases().page(CaseFilter.text(text), 0, MOST).rows().stream()
                .map(row -> new Find("shell.find.case", row.number() + " " + Masked.name(row.donorName()), row.donorCode(),
                        () -> go.accept(new Address("cases", row.id().toString()))));
    }

    private Stream<Find> patients(String text, Consumer<Address> go) {
        return open.office().patients().page(text, false, 0, MOST).rows().stream()
                .map(patient -> new Find("shell.find.patient", patient.code(), patient.centre(),
                        () -> go.accept(new Address("patients", patient.id().toString()))));
    }

    private Stream<Find> donors(String text, Consumer<Address> go) {
        return open.office().donors().page(DonorFilter.ALL.text(text), DonorOrder.CODE, 0, MOST).rows().stream()
                .map(row -> new Find("shell.find.donor", row.code() + " " + Masked.name(row.name()), row.status().name(),
                        () -> go.accept(new Address("donors", row.id().toString()))));
    }
}
