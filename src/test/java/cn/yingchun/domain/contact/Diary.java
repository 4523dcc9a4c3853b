package cn.yingchun.domain.contact;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.Channel;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.What;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Writes the attempts of a test as a coordinator would say them: `2026-11-23T09:10 DONOR NO_ANSWER [PHONE] [number]`.
final class Diary {
    static final AttemptRules RULES = AttemptRules.load(WorkCalendar.load());
    private static final Subject DONOR = new Subject(Subject.Kind.DONOR, new UUID(7, 1));

    private final List<Fact> facts = new ArrayList<>();

    static Diary of(String lines) {
        var diary = new Diary();
        for (var line : lines.split("[;\n]")) {
            if (!line.isBlank()) {
                diary.line(line.strip().split(" +"));
            }
        }
        return diary;
    }

    private void line(String[] words) {
        var channel = words.length > 3 ? Channel.valueOf(words[3]) : Channel.PHONE;
        write(words[0], new Called(channel, Callee.valueOf(words[1]), CallResult.valueOf(words[2]), Optional.empty(), Optional.empty(),
                words.length > 4 ? Optional.of(words[4]) : Optional.empty()));
    }

    Fact write(String at, What what, FactName... replaced) {
        var when = LocalDateTime.parse(at).atZone(WorkCalendar.ZONE).toInstant();
        var number = facts.size() + 1L;
        var fact = new Fact(new FactName("T", 1, number), number, 1, "演示·李", when, when, Optional.empty(), DONOR, what, List.of(replaced));
        facts.add(fact);
        return fact;
    }

    List<Fact> facts() {
        return facts;
    }

    List<Attempt> attempts() {
        return Attempt.among(facts.stream());
    }

    AttemptPlan plan(Callee... relatives) {
        return new AttemptPlan(RULES, Attempt.sinceTalk(attempts()), Set.of(relatives));
    }
}
