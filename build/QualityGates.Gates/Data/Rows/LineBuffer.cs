using System.IO.Compression;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Data.Rows;

/// <summary>
/// The bytes of a data file in pieces that end with a row, unpacked if need be, with bounds: a row fits into 16 MB, an archive does not
/// unpack to 200 times its size, a text holds no NUL.
/// </summary>
internal sealed class LineBuffer : IDisposable
{
    public const int RowLimit = 16 << 20;

    private const int InitialSize = 1 << 18;
    private const long UnpackedAlways = 256L << 20;
    private const int UnpackedRatio = 200;

    private readonly FileStamp _stamp;
    private readonly ContentStream _content;
    private readonly Stream _stream;
    private long _unpacked;
    private bool _isStarted;

    public LineBuffer(string path, FileStamp stamp, bool isCompressed)
    {
        Path = path;
        _stamp = stamp;
        _content = new ContentStream(Open(path, stamp));
        _stream = isCompressed ? new GZipStream(_content, CompressionMode.Decompress) : _content;
    }

    public string Path { get; }

    public byte[] Bytes { get; private set; } = new byte[InitialSize];

    /// <summary>The first byte that was not taken yet; who takes a row moves it.</summary>
    public int Start { get; set; }

    /// <summary>The end of what has been read so far.</summary>
    public int End { get; private set; }

    /// <summary>True when nothing follows <see cref="End"/>.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The line that begins at <see cref="Start"/>, counted from 1; who takes a row moves it.</summary>
    public long Line { get; set; } = 1;

    /// <summary>The hash of the file as it lies on the disk; complete after the last row.</summary>
    public Hash128 Content => _content.Content;

    /// <summary>Bytes of the file that were read so far.</summary>
    public long BytesRead => _content.BytesRead;

    /// <summary>A stream of a file that is there and holds something; a fault for everything else.</summary>
    public static Stream Open(string path, FileStamp stamp)
    {
        var problem = stamp switch
        {
            { Kind: FileKind.Missing } => "does not exist",
            { Kind: FileKind.Directory } => "is a directory, not a file",
            { Kind: FileKind.Unreadable } => "cannot be read: no permission, or a link that leads to itself",
            // Not opened: pipes and devices report no length, and opening one can wait for ever.
            { Length: 0 } => "is empty",
            _ => null,
        };
        if (problem is not null)
        {
            throw new RowFaultException(path, Place.Start, problem);
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RowFaultException(path, Place.Start, "cannot be read: " + exception.Message, true);
        }
    }

    /// <summary>Reads on, keeping what was not taken. False when there was nothing more.</summary>
    public bool ReadMore()
    {
        if (IsComplete)
        {
            return false;
        }

        MakeRoom();
        var before = End;
        // To the brim, because a row that does not fit is looked at again from its start.
        while (End < Bytes.Length)
        {
            var read = ReadOnce();
            if (read == 0)
            {
                IsComplete = true;
                CheckUnchanged();
                CheckWhole();
                break;
            }

            CheckBytes(read);
            End += read;
        }

        if (!_isStarted)
        {
            _isStarted = true;
            Start = End >= 3 && Bytes[0] == 0xEF && Bytes[1] == 0xBB && Bytes[2] == 0xBF ? 3 : 0;
        }

        return End > before;
    }

    private int ReadOnce()
    {
        try
        {
            return _stream.Read(Bytes, End, Bytes.Length - End);
        }
        catch (InvalidDataException exception)
        {
            throw Fault("is not a valid .gz file: " + exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RowFaultException(Path, Place.Start, "cannot be read: " + exception.Message, true);
        }
    }

    public RowFaultException Fault(string problem, int column = 1, long line = 0) => new(Path, PlaceOf(line == 0 ? Line : line, column), problem);

    public static Place PlaceOf(long line, int column = 1) => new((int)Math.Min(line, int.MaxValue), column);

    private void MakeRoom()
    {
        if (Start > 0)
        {
            Buffer.BlockCopy(Bytes, Start, Bytes, 0, End - Start);
            End -= Start;
            Start = 0;
        }

        if (End < Bytes.Length)
        {
            return;
        }

        if (Bytes.Length >= RowLimit)
        {
            throw Fault("has a row of more than 16 MB that begins here: a quote that is not closed, or a file without line breaks");
        }

        var larger = new byte[Bytes.Length * 2];
        Buffer.BlockCopy(Bytes, 0, larger, 0, End);
        Bytes = larger;
    }

    private void CheckBytes(int read)
    {
        _unpacked += read;
        if (_stream != _content && _unpacked > UnpackedAlways && _unpacked / UnpackedRatio > _stamp.Length)
        {
            throw Fault("unpacks to more than 200 times its size: no data do that");
        }

        var isUtf16 = !_isStarted && End == 0 && read > 1 && ((Bytes[0] == 0xFF && Bytes[1] == 0xFE) || (Bytes[0] == 0xFE && Bytes[1] == 0xFF));
        if (isUtf16)
        {
            throw Fault("is UTF-16 text (save it as UTF-8)");
        }

        var nul = Array.IndexOf(Bytes, (byte)0, End, read);
        if (nul >= 0)
        {
            var line = Line;
            var start = Start;
            for (var i = Start; i < nul; i++)
            {
                if (Bytes[i] == (byte)'\n')
                {
                    line++;
                    start = i + 1;
                }
            }

            throw Fault("is not text: it contains a NUL byte (binary data, or UTF-16 that should be saved as UTF-8)", nul - start + 1, line);
        }
    }

    private void CheckUnchanged()
    {
        if (FileStamp.Of(Path) != _stamp || (_stream == _content && BytesRead != _stamp.Length))
        {
            throw new RowFaultException(Path, Place.Start, "changed while it was read", true);
        }
    }

    // The last four bytes are the unpacked size of the last member, and .NET does not look at them. What was cut off ends with others,
    // which are hardly ever as small.
    private void CheckWhole()
    {
        if (_stream != _content && _unpacked < uint.MaxValue && _content.LastWord > _unpacked)
        {
            throw new RowFaultException(Path, Place.Start, "is not a valid .gz file: it was cut off before its end");
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        _content.Dispose();
    }
}
