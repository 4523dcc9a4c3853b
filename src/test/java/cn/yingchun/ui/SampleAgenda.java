package cn.yingchun.ui;

import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.ui.kit.call.CallLine;
import cn.yingchun.ui.today.AgendaLine;
import cn.yingchun.ui.today.AgendaLine.Group;
import cn.yingchun.ui.today.AgendaLine.Weight;
import cn.yingchun.ui.today.Deeds;
import cn.yingchun.ui.today.TodayPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An invented Monday.
public final class SampleAgenda {
    private SampleAgenda() {}

    public static TodayPage page() {
        return new TodayPage(SampleDonors.TODAY, true, List.of(
                line(Group.OVERDUE, "C05", "电话联系捐献者（第 3 次，换时段）", "D-30530 · 演示·张*", -3),
                line(Group.OVERDUE, "C14", "血样送达高分辨实验室，待签收", "D-29811 · 演示·吉克**", -1),
                line(Group.TODAY, "C27", "体检：带供者到州医院体检科", "D-30544 · 演示·李*", 0),
                line(Group.TODAY, "C52", "动员剂第 2 针（双人核对）", "D-28806 · 演示·王*", 0),
                line(Group.TODAY, "C17", "每 14 天保持联系", "D-30517 · 演示·阿依**", 0),
                line(Group.LAPSING, "C28", "传染病标志物到采集日将满 30 天", "D-28806 · 演示·王*", 6),
                line(Group.WAITING, "C22", "省中心：高分辨报告", "D-30569 · 演示·李**", 2)),
                List.of(new TodayPage.Figure("today.figures.open", 7), new TodayPage.Figure("today.figures.month", 14),
                        new TodayPage.Figure("today.figures.collected", 1), new TodayPage.Figure("today.figures.donors", 61_204)));
    }

    public static TodayPage nothing() {
        return new TodayPage(LocalDate.of(2026, 10, 1), false, List.of(), page().figures());
    }

    public static final Deeds DEEDS = new Deeds() {
        @Override
        public void done(AgendaLine line) {}

        @Override
        public void undone(AgendaLine line) {}

        @Override
        public void later(AgendaLine line, LocalDate until) {}

        @Override
        public LocalDate workdays(int ahead) {
            return SampleDonors.TODAY.plusDays(ahead);
        }

        @Override
        public Optional<CallLine> calls() {
            return Optional.empty();
        }
    };

    private static AgendaLine line(Group group, String item, String what, String donor, int days) {
        var weight = item.equals("C17") ? Weight.SOFT : Weight.HARD;
        return new AgendaLine(group, Subject.of(new CaseId(new UUID(9, item.hashCode()))), item, "2026-0113", item, what, Optional.empty(), donor,
                SampleDonors.TODAY.plusDays(days).atTime(23, 59), false, weight, item.equals("C05"));
    }
}
