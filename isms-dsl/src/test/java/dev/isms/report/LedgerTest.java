package dev.isms.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.asset.Server;
import dev.isms.conduct.ScreenAbsence;
import dev.isms.subject.Members;
import dev.isms.text.Words;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("台帳の読み取り結果")
class LedgerTest {

    private static final Words WRONG = Words.of("誤り", "wrong");

    @Test
    @DisplayName("読んでいない台帳は提出されていないのであり、誤りではない")
    void what_was_not_read_was_not_delivered() {
        Ledger ledger = Ledger.of(Server.SERVER);
        assertFalse(ledger.isDelivered() || ledger.isBroken());
        assertTrue(ledger.read(0, 0, List.empty(), 0).isDelivered());
        assertTrue(ledger.read(2, 1, List.of(WRONG), 1).isBroken());
    }

    @Test
    @DisplayName("一覧の台帳は、持ち主とともに名を言える")
    void the_ledger_of_a_list_knows_whose_it_is() {
        Ledger ledger = Ledger.of(Server.SERVER, Server.BACKUPS);
        assertEquals(Words.of("バックアップ", "backup"), ledger.name());
        assertEquals(Words.of("サーバ／バックアップ", "server／backup"), ledger.fullName());
        assertTrue(ledger.isKnown() && !Ledger.unknown(WRONG).isKnown());
    }

    @Test
    @DisplayName("ほかの種類の一覧、一覧でない部分、合わない件数、nullは、入口で断る")
    void what_fits_nothing_is_refused() {
        assertEquals(
                "ledger of `ups`: expected a list of `server`",
                assertThrows(IllegalArgumentException.class, () -> Ledger.of(Server.SERVER, Server.UPS))
                        .getMessage());
        @SuppressWarnings("unchecked") // a list of servers, said to be one of absences
        Members<ScreenAbsence, ?> foreign = (Members<ScreenAbsence, ?>) (Members<?, ?>) Server.BACKUPS;
        assertThrows(IllegalArgumentException.class, () -> Ledger.of(ScreenAbsence.SCREEN_ABSENCE, foreign));
        Ledger ledger = Ledger.of(Server.SERVER);
        assertEquals(
                "ledger of `1` rows with `2` bad ones",
                assertThrows(IllegalArgumentException.class, () -> ledger.read(1, 2, List.empty(), 0))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> ledger.read(1, -1, List.empty(), 0));
        assertThrows(NullPointerException.class, () -> ledger.read(1, 0, List.of((Words) null), 1));
        assertThrows(IllegalArgumentException.class, () -> ledger.read(1, 1, List.of(WRONG), 0));
    }
}
