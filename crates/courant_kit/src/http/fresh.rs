//! Connections that nobody waits for yet.
//!
//! Who connects usually asks in the same breath: the request lies there when the connection is taken. [`Fresh`] reads that
//! at the socket itself and writes there as well; only when it has to be waited for, or more is to be read, do the runtime and
//! the system's poll get to know of it. A connection for one request is never made known to them.
//!
//! Not here: how many connections there may be ([`super::admission`]).

use std::io::{self, IoSlice, Read, Write};
use std::net::{Shutdown, SocketAddr};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// A listening socket that gives out such connections.
pub(crate) struct Door(Listening);

/// The runtime's own listener makes each connection known. What it offers for waiting at any socket is a stream.
#[cfg(unix)]
type Listening = TcpStream;
#[cfg(not(unix))]
type Listening = TcpListener;

impl Door {
    pub(crate) fn new(listener: TcpListener) -> io::Result<Door> {
        #[cfg(unix)]
        let listener = TcpStream::from_std(std::os::fd::OwnedFd::from(listener.into_std()?).into())?;
        Ok(Door(listener))
    }

    /// The next connection; it blocks until [`Fresh::new`] takes it.
    #[cfg(unix)]
    pub(crate) async fn accept(&self) -> io::Result<(std::net::TcpStream, SocketAddr)> {
        let accept = || socket2::SockRef::from(&self.0).accept();
        let (socket, peer) = self.0.async_io(tokio::io::Interest::READABLE, accept).await?;
        Ok((socket.into(), peer.as_socket().ok_or(io::ErrorKind::ConnectionAborted)?))
    }

    #[cfg(not(unix))]
    pub(crate) async fn accept(&self) -> io::Result<(std::net::TcpStream, SocketAddr)> {
        let (stream, peer) = self.0.accept().await?;
        Ok((stream.into_std()?, peer))
    }
}

/// A connection, known to the runtime once it had to be waited for.
pub(crate) enum Fresh {
    New {
        stream: std::net::TcpStream,
        has_read: bool,
    },
    Known(TcpStream),
    /// It could not be made known.
    Lost,
}

impl Fresh {
    pub(crate) fn new(stream: std::net::TcpStream) -> io::Result<Fresh> {
        stream.set_nonblocking(true)?;
        stream.set_nodelay(true)?;
        Ok(Fresh::New { stream, has_read: false })
    }

    /// Does at the socket what does not have to wait.
    fn at_once<R>(&mut self, mut act: impl FnMut(&mut std::net::TcpStream) -> io::Result<R>) -> Option<io::Result<R>> {
        let Fresh::New { stream, .. } = self else { return None };
        loop {
            match act(stream) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return None,
                done => return Some(done),
            }
        }
    }

    fn known(&mut self) -> io::Result<Pin<&mut TcpStream>> {
        if matches!(self, Fresh::New { .. })
            && let Fresh::New { stream, .. } = std::mem::replace(self, Fresh::Lost)
        {
            *self = Fresh::Known(TcpStream::from_std(stream)?);
        }
        match self {
            Fresh::Known(stream) => Ok(Pin::new(stream)),
            Fresh::New { .. } | Fresh::Lost => Err(io::ErrorKind::NotConnected.into()),
        }
    }
}

impl AsyncRead for Fresh {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let is_first = match &mut *self {
            Fresh::New { has_read, .. } => !std::mem::replace(has_read, true),
            Fresh::Known(_) | Fresh::Lost => false,
        };
        let read = if is_first { self.at_once(|stream| stream.read(buf.initialize_unfilled())) } else { None };
        match read {
            Some(done) => Poll::Ready(done.map(|count| buf.advance(count))),
            None => self.known()?.poll_read(cx, buf),
        }
    }
}

impl AsyncWrite for Fresh {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match self.at_once(|stream| stream.write(bytes)) {
            Some(done) => Poll::Ready(done),
            None => self.known()?.poll_write(cx, bytes),
        }
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match self.at_once(|stream| stream.write_vectored(slices)) {
            Some(done) => Poll::Ready(done),
            None => self.known()?.poll_write_vectored(cx, slices),
        }
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        // Nothing is kept here.
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.at_once(|stream| stream.shutdown(Shutdown::Write)) {
            Some(done) => Poll::Ready(done),
            None => self.known()?.poll_shutdown(cx),
        }
    }
}
