namespace QualityGates.Gates.Data.Rows;

/// <summary>
/// A file, read once from its start to its end, that hashes what passes: two files of one content hash are the same data, whatever
/// their time stamps say. The hash is complete when the end was read.
/// </summary>
internal sealed class ContentStream(Stream file) : Stream
{
    private const int BlockSize = 1 << 18;

    private readonly byte[] _block = new byte[BlockSize];
    private int _position;
    private int _length;

    public Hash128 Content { get; private set; }

    public long BytesRead { get; private set; }

    /// <summary>The last four bytes so far, little-endian.</summary>
    public uint LastWord { get; private set; }

    /// <summary>The hash of a whole file.</summary>
    public static Hash128 HashOf(Stream file)
    {
        using var stream = new ContentStream(file);
        while (stream.Fill())
        {
        }

        return stream.Content;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_position == _length && !Fill())
        {
            return 0;
        }

        var copied = Math.Min(count, _length - _position);
        Buffer.BlockCopy(_block, _position, buffer, offset, copied);
        _position += copied;
        return copied;
    }

    // Blocks are always full but the last one: the hash must not depend on how much the system gives at a time.
    private bool Fill()
    {
        _position = 0;
        _length = 0;
        int read;
        while (_length < BlockSize && (read = file.Read(_block, _length, BlockSize - _length)) > 0)
        {
            _length += read;
        }

        if (_length == 0)
        {
            return false;
        }

        for (var i = Math.Max(0, _length - sizeof(uint)); i < _length; i++)
        {
            LastWord = (LastWord >> 8) | ((uint)_block[i] << 24);
        }

        BytesRead += _length;
        Content = Content.Then(RowHash.Of(_block, 0, _length));
        return true;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
        }

        base.Dispose(disposing);
    }
}
