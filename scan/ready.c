#include "scan/ready.h"

#include "apk/signing/crypto.h"
#include "manifest/ready.h"

void scan_ready(void)
{
    manifest_ready();
    signing_ready();
}
