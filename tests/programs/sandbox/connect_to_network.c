// ending: exited 0
#include <arpa/inet.h>
#include <netinet/in.h>
#include "attack.h"
int main(void) {
  struct sockaddr_in there = {.sin_family = AF_INET, .sin_port = htons(53)};
  const char* hosts[] = {"127.0.0.1", "8.8.8.8", "10.0.0.1"};
  for (int i = 0; i < 3; ++i) {
    inet_pton(AF_INET, hosts[i], &there.sin_addr);
    int stream = socket(AF_INET, SOCK_STREAM, 0);
    REFUSED(connect(stream, (struct sockaddr*)&there, sizeof there));
    int datagram = socket(AF_INET, SOCK_DGRAM, 0);
    REFUSED(sendto(datagram, "x", 1, 0, (struct sockaddr*)&there, sizeof there));
  }
  REFUSED(socket(AF_NETLINK, SOCK_RAW, 0));
  REFUSED(socket(AF_PACKET, SOCK_RAW, 0));
  REFUSED(socket(40 /* vsock */, SOCK_STREAM, 0));
  REFUSED(socket(AF_INET, SOCK_RAW, 1));
  REFUSED(socket(38 /* kernel crypto */, SOCK_SEQPACKET, 0));
  return 0;
}
