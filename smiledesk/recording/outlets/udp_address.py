"""UDP addresses, as the user writes them and as a socket takes them."""

import socket
from dataclasses import dataclass

from smiledesk.core.errors import UserError
from smiledesk.core.translatable import Translatable

THIS_MACHINE = "127.0.0.1"
"""The host that other machines cannot reach."""

_ADVICE = Translatable("write HOST:PORT, such as 127.0.0.1:9000 or [::1]:9000, with a port from 1 to 65535")


@dataclass(frozen=True, slots=True)
class UdpAddress:
    """A host, by name or number, and a port."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def resolve(self) -> tuple[socket.AddressFamily, str]:
        """Family and numeric form of the host; of IPv4 where it has both, which most OSC programs listen to.

        May wait for a name server.

        Raises:
            UserError: the host is unknown.
        """
        try:
            found = socket.getaddrinfo(self.host, self.port, type=socket.SOCK_DGRAM)
        except (OSError, UnicodeError) as error:
            raise UserError(
                "no machine of this name is known: check the name. Received: {host}", host=self.host
            ) from error
        family, _, _, _, numeric = min(found, key=lambda one: one[0] != socket.AF_INET)
        return family, str(numeric[0])


def parse_udp_address(text: str, default_host: str | None = None) -> UdpAddress:
    """Read ``HOST:PORT``, or a port alone where there is a default host.

    Raises:
        UserError: the text is no address.
    """
    host, colon, port = text.strip().rpartition(":")
    if not colon and default_host is not None:
        host = default_host
    bracketed = host.startswith("[") and host.endswith("]")
    if bracketed:
        host = host[1:-1]
    is_number = port.isascii() and port.isdecimal() and len(port) <= 5 and 1 <= int(port) <= 65535
    if not host or not is_number or (":" in host) != bracketed or any(sign.isspace() for sign in host):
        raise UserError("this is no address of a program: {advice}. Received: {text}", advice=_ADVICE, text=text)
    return UdpAddress(host, int(port))
