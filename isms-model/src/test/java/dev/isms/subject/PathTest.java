package dev.isms.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.sample.Disk;
import dev.isms.sample.Machine;
import dev.isms.sample.Permit;
import dev.isms.text.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("事実への経路")
final class PathTest {

    private static final Path DISKS = Path.ROOT.to(Machine.DISKS);
    private static final Path SECOND =
            Path.ROOT.toItem(Machine.DISKS, 1, Disk.DISK.blank().get());
    private static final Path SECOND_ENCRYPTED = SECOND.to(Disk.ENCRYPTED);

    @Test
    void it_reads_as_the_labels_on_the_way_with_items_counted_from_one() {
        assertEquals(Words.of("ディスク[2]／暗号化", "disk[2]／encryption"), SECOND_ENCRYPTED.words());
        assertEquals("disks[2]/encrypted", SECOND_ENCRYPTED.toString());
    }

    @Test
    void the_part_of_a_subject_has_no_number() {
        Path by =
                Path.ROOT.toItem(Machine.PERMIT, 0, Permit.PERMIT.blank().get()).to(Permit.BY);
        assertEquals(Words.of("許可証／許可者", "permit／grantor"), by.words());
    }

    @Test
    void what_is_inside_is_within_the_list_and_within_its_own_item_only() {
        assertTrue(SECOND_ENCRYPTED.isWithin(Path.ROOT));
        assertTrue(SECOND_ENCRYPTED.isWithin(DISKS));
        assertTrue(SECOND_ENCRYPTED.isWithin(SECOND));
        assertTrue(SECOND_ENCRYPTED.isWithin(SECOND_ENCRYPTED));
        assertFalse(SECOND_ENCRYPTED.isWithin(
                Path.ROOT.toItem(Machine.DISKS, 0, Disk.DISK.blank().get())));
        assertFalse(SECOND_ENCRYPTED.isWithin(SECOND.to(Disk.YEARS)));
        assertFalse(SECOND_ENCRYPTED.isWithin(Path.ROOT.to(Machine.PERMIT)));
        assertFalse(DISKS.isWithin(SECOND_ENCRYPTED));
        assertFalse(DISKS.isWithin(SECOND));
    }

    @Test
    void two_ways_to_the_same_fact_are_equal() {
        assertEquals(
                SECOND_ENCRYPTED,
                Path.ROOT.toItem(Machine.DISKS, 1, Disk.DISK.blank().get()).to(Disk.ENCRYPTED));
        assertEquals(
                SECOND_ENCRYPTED.hashCode(),
                Path.ROOT
                        .toItem(Machine.DISKS, 1, Disk.DISK.blank().get())
                        .to(Disk.ENCRYPTED)
                        .hashCode());
    }
}
