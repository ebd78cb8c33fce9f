package org.keji.command.notice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A port that keeps every letter it was handed, and answers as it is told to. */
final class Post implements NoticePort {

    final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final Function<Letter, Delivery> answer;

    Post(Function<Letter, Delivery> answer) {
        this.answer = answer;
    }

    static Post taking() {
        return new Post(letter -> new Delivery.Accepted());
    }

    @Override
    public String name() {
        return "post";
    }

    @Override
    public Delivery deliver(Letter letter) {
        letters.add(letter);
        return answer.apply(letter);
    }
}
