package cn.yingchun.exchange.emdis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarrStatTest {
    private static Map<String, String> row(Paper paper) {
        var sheet = MarrStat.sheet(List.of(new MarrStat.Workup(paper.file(), "P-TEST", "2197041010000031617")), List.of());
        var row = new HashMap<String, String>();
        for (int i = 0; i < MarrStat.FIELDS.size(); i++) {
            row.put(sheet.headings().get(i).text(), sheet.rows().getFirst().get(i));
        }
        return row;
    }

    @Test
    void theDatesOfAWorkUpStandInTheFieldsOfTheMessage() {
        var paper = Paper.liu().stage("2020-12-01T09:00", Stage.PLAN).tick("C21", "2020-12-03").tick("C24", "2020-12-10").tick("C25", "2020-12-11")
                .tick("C31", "2020-12-11").tick("C40", "2020-12-12").tick("C41", "2020-12-20")
                .plan("2020-12-03T10:00", "G1", "2020-12-31", "D0", "2021-01-04", "D0LAST", "2021-01-05");

        assertThat(row(paper)).containsEntry("P_ID", "P-TEST").containsEntry("D_ID", "D-TEST").containsEntry("D_GRID", "2197041010000031617")
                .containsEntry("REF_CODE", "N-1").containsEntry("CONF_DATE", "20201203").containsEntry("INFO_DATE", "20201210")
                .containsEntry("EXAM_OK", "Y").containsEntry("EXAM_DATE", "20201211").containsEntry("VIROL_OK", "Y")
                .containsEntry("PRECOLL_DATE", "20201212").containsEntry("CLEAR_DATE", "20201220")
                .containsEntry("PBSC_GCSF_DATE", "20201231").containsEntry("PBSC_COLL_DATE1", "20210104")
                .containsEntry("PBSC_COLL_DATE2", "20210105").containsEntry("MARR_DATE", "").containsEntry("REMARK", "");
    }

    @Test
    void whatWasNotDoneStaysBlankAndOneDayIsNotTwo() {
        var paper = Paper.liu().stage("2020-12-01T09:00", Stage.PLAN).plan("2020-12-03T10:00", "D0", "2021-01-04");

        assertThat(row(paper)).containsEntry("EXAM_OK", "").containsEntry("CLEAR_DATE", "").containsEntry("PBSC_COLL_DATE1", "20210104")
                .containsEntry("PBSC_COLL_DATE2", "");
    }

    @Test
    void aCaseBeforePlanningIsNoWorkUp() {
        var sheet = MarrStat.sheet(List.of(new MarrStat.Workup(Paper.liu().file(), "P-TEST", "")), List.of());

        assertThat(sheet.rows()).isEmpty();
    }
}
