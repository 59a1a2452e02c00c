package dev.isms.sagamihara.technical;

import static dev.isms.conduct.ClientPassword.CLIENT_PASSWORD;
import static dev.isms.conduct.ServerPassword.SERVER_PASSWORD;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.any;
import static dev.isms.sagamihara.text.ChapterVII.*;

import dev.isms.conduct.ClientPassword;
import dev.isms.conduct.PasswordOperation;
import dev.isms.conduct.ServerPassword;
import dev.isms.control.Control;
import dev.isms.sagamihara.terms.TechnicalTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 対策基準 Ⅶ-3 パスワード管理 — passwords of servers (2) and of clients (3). 口外 is forbidden for servers only. */
public final class PasswordManagement {

    /** 設定又は変更する場合は、推測可能なものを使用しないこと。（サーバ） */
    public static final Control<ServerPassword> SERVER_GUESSABLE = about(SERVER_PASSWORD)
            .citing(VII_3_2_b1)
            .when(ServerPassword.OPERATION.isOneOf(PasswordOperation.SET, PasswordOperation.CHANGE))
            .mustNot(ServerPassword.GUESSABLE.holds());

    /** 変更する場合は、過去に使用したパスワードを使用しないこと。（サーバ） */
    public static final Control<ServerPassword> SERVER_USED_BEFORE = about(SERVER_PASSWORD)
            .citing(VII_3_2_b2)
            .when(ServerPassword.OPERATION.is(PasswordOperation.CHANGE))
            .mustNot(ServerPassword.USED_BEFORE.found(TechnicalTerms.PASSWORD_HISTORY_DEPTH));

    /** パスワードを口外したり、記録したメモなどを放置したりしないこと。（サーバ） */
    public static final Control<ServerPassword> SERVER_DISCLOSED = about(SERVER_PASSWORD)
            .citing(VII_3_2_b3)
            .mustNot(any(ServerPassword.DISCLOSED.holds(), ServerPassword.NOTE_LEFT.holds()));

    /** 設定又は変更する場合は、推測可能なものを使用しないこと。（クライアント） */
    public static final Control<ClientPassword> CLIENT_GUESSABLE = about(CLIENT_PASSWORD)
            .citing(VII_3_3_b1)
            .when(ClientPassword.OPERATION.isOneOf(PasswordOperation.SET, PasswordOperation.CHANGE))
            .mustNot(ClientPassword.GUESSABLE.holds());

    /** 変更する場合は、過去に使用したパスワードを使用しないこと。（クライアント） */
    public static final Control<ClientPassword> CLIENT_USED_BEFORE = about(CLIENT_PASSWORD)
            .citing(VII_3_3_b2)
            .when(ClientPassword.OPERATION.is(PasswordOperation.CHANGE))
            .mustNot(ClientPassword.USED_BEFORE.found(TechnicalTerms.PASSWORD_HISTORY_DEPTH));

    /** パスワードを記録したメモなどを放置しないこと。（クライアント） */
    public static final Control<ClientPassword> CLIENT_NOTE_LEFT =
            about(CLIENT_PASSWORD).citing(VII_3_3_b3).mustNot(ClientPassword.NOTE_LEFT.holds());

    public static final Seq<Control<?>> ALL = List.of(
            SERVER_GUESSABLE,
            SERVER_USED_BEFORE,
            SERVER_DISCLOSED,
            CLIENT_GUESSABLE,
            CLIENT_USED_BEFORE,
            CLIENT_NOTE_LEFT);

    private PasswordManagement() {}
}
