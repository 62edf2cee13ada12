/* Loaded before a program's own libraries: every sync of the disk takes longer, by so many milliseconds as
   COURANT_BENCH_SYNC_MS says, and no other call does. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int slowly(int done) {
    const char *said = getenv("COURANT_BENCH_SYNC_MS");
    long ms = said ? atol(said) : 0;
    struct timespec longer = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&longer, NULL);
    return done;
}

int fsync(int file) { return slowly(syscall(SYS_fsync, file)); }
int fdatasync(int file) { return slowly(syscall(SYS_fdatasync, file)); }
