package cn.yingchun.domain.cases.tell;

import cn.yingchun.domain.cases.TalkFact;
import cn.yingchun.domain.say.Words;

/// Says who was spoken to and what came of it.
record TalkTelling(Words words) {
    String of(TalkFact fact) {
        return switch (fact) {
            case TalkFact.Called called -> words.say("tell.talk.called", word("tell.channel", called.channel()),
                    word("tell.callee", called.callee()), word("tell.result", called.result()), called.note().orElse(""),
                    called.promised().map(promise -> words.say("tell.talk.promise", promise.by().toString(), promise.what())).orElse(""));
            case TalkFact.Willing willing -> words.say("tell.talk.willing", word("tell.answer", willing.answer()),
                    willing.reason().orElse(""), willing.askAgain().map(day -> words.say("tell.talk.ask-again", day.toString())).orElse(""));
            case TalkFact.FamilySaid said -> words.say("tell.talk.family", word("tell.relation", said.relation()),
                    word("tell.attitude", said.attitude()), said.note().orElse(""));
            case TalkFact.GoNoGo call -> words.say(call.go() ? "tell.talk.go" : "tell.talk.no-go", call.withWhom());
            case TalkFact.ProvinceSpoke(var who, var about) -> words.say("tell.talk.province", who, about);
            case TalkFact.VisitDrafted draft -> words.say("tell.talk.visit-draft", draft.visit().visit());
            case TalkFact.FollowedUp visit -> words.say(visit.reached() ? "tell.talk.visit" : "tell.talk.visit-missed", visit.visit(),
                    words.say(visit.recovered() ? "tell.talk.recovered" : "tell.talk.not-recovered"), visit.note().orElse(""));
        };
    }

    private String word(String stem, Enum<?> value) {
        return words.say(Telling.key(stem, value));
    }
}
