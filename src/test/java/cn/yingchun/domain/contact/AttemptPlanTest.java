package cn.yingchun.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.contact.AttemptPlan.Missing;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 23 November 2026 is a Monday; 1 to 7 October 2026 are days off, Saturday 10 October is worked.
class AttemptPlanTest {
    @ParameterizedTest(name = "{3}: at {0} after [{1}] next {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23T09:00 |                                                                             | DONOR 1 2026-11-23 MORNING      | at once
            2026-11-23T12:00 |                                                                             | DONOR 1 2026-11-23 AFTERNOON    | the morning is over
            2026-11-23T21:00 |                                                                             | DONOR 1 2026-11-24 MORNING      | never at night
            2026-11-28T09:00 |                                                                             | DONOR 1 2026-11-30 MORNING      | not on a Saturday
            2026-10-01T09:00 |                                                                             | DONOR 1 2026-10-08 MORNING      | not on days off
            2026-10-10T09:00 |                                                                             | DONOR 1 2026-10-10 MORNING      | on a Saturday that is worked
            2026-11-23T09:20 | 2026-11-23T09:10 DONOR NO_ANSWER                                            | DONOR 2 2026-11-23 AFTERNOON    | another part of the day
            2026-11-23T14:20 | 2026-11-23T09:10 DONOR NO_ANSWER; 2026-11-23T14:10 DONOR SWITCHED_OFF        | DONOR 3 2026-11-24 EVENING      | twice a day at most, the part not tried yet
            2026-11-24T18:20 | 2026-11-23T09:10 DONOR NO_ANSWER; 2026-11-23T14:10 DONOR NO_ANSWER; 2026-11-24T18:10 DONOR NO_ANSWER | RELATIVE_1 4 2026-11-25 NOON | relatives after three
            2026-11-25T12:20 | 2026-11-23T09:10 DONOR NO_ANSWER; 2026-11-23T14:10 DONOR NO_ANSWER; 2026-11-24T18:10 DONOR NO_ANSWER; 2026-11-25T12:10 RELATIVE_1 NO_ANSWER | RELATIVE_2 5 2026-11-25 AFTERNOON | then the other one
            2026-11-23T09:20 | 2026-11-23T09:10 DONOR WRONG_NUMBER                                          | RELATIVE_1 2 2026-11-23 AFTERNOON | a wrong number sends one to the relatives
            2026-11-24T09:00 | 2026-11-20T09:10 DONOR NO_ANSWER; 2026-11-23T09:10 DONOR REACHED             | DONOR 1 2026-11-24 MORNING      | after a talk it begins anew
            """)
    void theNextAttemptIsAtAnotherTimeOnAWorkingDay(LocalDateTime now, String tried, String next, String why) {
        var plan = Diary.of(tried == null ? "" : tried).plan(Callee.RELATIVE_1, Callee.RELATIVE_2).next(now);
        assertThat(plan.whom() + " " + plan.number() + " " + plan.day() + " " + plan.part().code()).as(why).isEqualTo(next);
    }

    @Test
    void aRelativeWhoMustNotBeAskedIsNeverProposed() {
        var tried = Diary.of("2026-11-23T09:10 DONOR NO_ANSWER; 2026-11-23T14:10 DONOR NO_ANSWER; 2026-11-24T18:10 DONOR NO_ANSWER");
        assertThat(tried.plan().next(LocalDateTime.parse("2026-11-25T09:00")).whom()).isEqualTo(Callee.DONOR);
        assertThat(tried.plan(Callee.RELATIVE_2).next(LocalDateTime.parse("2026-11-25T09:00")).whom()).isEqualTo(Callee.RELATIVE_2);
    }

    @ParameterizedTest(name = "{0}: missing {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23T09:10 DONOR NO_ANSWER | TRIES WORKDAYS CHANNELS RELATIVES
            2026-11-23T09:10 DONOR NO_ANSWER; 2026-11-23T14:10 DONOR NO_ANSWER; 2026-11-24T09:10 DONOR NO_ANSWER WECHAT; 2026-11-24T18:10 RELATIVE_1 NO_ANSWER; 2026-11-25T09:10 RELATIVE_2 NO_ANSWER; 2026-11-26T09:10 DONOR NO_ANSWER | WORKDAYS
            2026-11-23T09:10 DONOR NO_ANSWER; 2026-11-23T14:10 DONOR NO_ANSWER; 2026-11-24T09:10 DONOR NO_ANSWER WECHAT; 2026-11-24T18:10 RELATIVE_1 NO_ANSWER; 2026-11-25T09:10 RELATIVE_2 NO_ANSWER; 2026-11-27T09:10 DONOR NO_ANSWER |
            2026-11-23T09:10 DONOR NO_ANSWER; 2026-11-23T14:10 DONOR NO_ANSWER; 2026-11-24T09:10 DONOR NO_ANSWER; 2026-11-24T18:10 RELATIVE_1 NO_ANSWER; 2026-11-25T09:10 RELATIVE_2 NO_ANSWER; 2026-11-27T09:10 DONOR NO_ANSWER | CHANNELS
            2026-11-27T09:10 DONOR NO_ANSWER; 2026-11-27T14:10 DONOR NO_ANSWER; 2026-11-27T18:10 DONOR NO_ANSWER WECHAT; 2026-11-28T18:10 RELATIVE_1 NO_ANSWER; 2026-11-29T09:10 RELATIVE_2 NO_ANSWER; 2026-12-02T09:10 DONOR NO_ANSWER | WORKDAYS
            """)
    void unreachableIsSixTriesOverFiveWorkingDaysByTwoChannelsWithBothRelatives(String tried, String missing) {
        var expected = missing == null ? new Missing[0] : Arrays.stream(missing.split(" ")).map(Missing::valueOf).toArray(Missing[]::new);
        assertThat(Diary.of(tried).plan(Callee.RELATIVE_1, Callee.RELATIVE_2).missing()).containsExactlyInAnyOrder(expected);
    }

    @Test
    void theNextAttemptNeverLiesInThePast() {
        for (var now = LocalDateTime.parse("2026-09-25T00:00"); now.isBefore(LocalDateTime.parse("2026-10-12T00:00")); now = now.plusMinutes(37)) {
            var next = Diary.of("2026-09-24T09:10 DONOR NO_ANSWER; 2026-09-24T14:10 DONOR NO_ANSWER").plan().next(now);
            assertThat(next.until()).isAfter(now);
            assertThat(Diary.RULES.calendar().isWorkday(next.day())).isTrue();
            assertThat(next.part().quiet()).isFalse();
        }
    }
}
