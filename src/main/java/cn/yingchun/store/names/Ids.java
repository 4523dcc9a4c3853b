package cn.yingchun.store.names;

import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.PatientId;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/// New ids: UUIDv7, so that what was made later sorts later and lies together in the tables.
public final class Ids {
    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static PatientId patient() {
        return new PatientId(NEXT.generate());
    }

    public static CaseId theCase() {
        return new CaseId(NEXT.generate());
    }
}
