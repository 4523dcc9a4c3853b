package cn.yingchun.ui.donors;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.ui.SampleDonors;
import cn.yingchun.ui.kit.Work;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DonorsModelTest {
    private final List<DonorFilter> asked = new ArrayList<>();
    private final DonorsModel model = new DonorsModel(Work.atOnce(), filter -> {
        asked.add(filter);
        return SampleDonors.find(filter);
    }, SampleDonors::card, () -> SampleDonors.TODAY);

    @Test
    void aNarrowerFilterIsAskedInTheDatabase() {
        model.narrow(filter -> filter.text("D-305").abo("O"));
        assertThat(asked).containsExactly(DonorFilter.ALL.text("D-305").abo("O"));
        assertThat(model.page().get().page().rows()).isNotEmpty()
                .allSatisfy(row -> assertThat(row.registry().abo()).startsWith("O"));
    }

    @Test
    void theSameFilterIsNotAskedTwice() {
        model.narrow(filter -> filter.text("x"));
        model.narrow(filter -> filter.text("x"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void ageIsCountedToTheDay() {
        var born = SampleDonors.row(0);
        assertThat(model.age(born)).isEqualTo(java.time.Period.between(born.registry().birthDate(), SampleDonors.TODAY).getYears());
    }

    @Test
    void theCardShowsTypedLociAndTheRegistrysNumber() {
        model.open(SampleDonors.row(4).id());
        var card = model.card().get().orElseThrow();
        assertThat(card.typings()).extracting(DonorCard.Typed::locus).containsExactly("A", "B", "C", "DRB1");
        assertThat(card.reach()).singleElement().satisfies(one -> assertThat(one.value()).isEqualTo("139 0000 1004"));
    }
}
