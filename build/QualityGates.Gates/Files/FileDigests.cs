using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QualityGates.Gates.Replay;

namespace QualityGates.Gates.Files;

internal enum DigestAlgorithm
{
    Md5,
    Sha1,
    Sha256,
    Sha512,
}

/// <summary>
/// Digests of whole files, each computed once for a state of its file: kept in the output folder by path, length and time, because data
/// and models are large and seldom change.
/// </summary>
internal sealed class FileDigests
{
    private const int BufferSize = 1 << 20;
    private const string Header = "QualityGates.ML checksums 1";
    private const long SizeLimit = 64L << 20;

    private readonly FileLedger _files;
    private readonly Lazy<string?> _cacheFile;
    private readonly Lazy<Dictionary<(string Path, string Algorithm), (FileStamp Stamp, string Digest)>> _known;
    private bool _isChanged;

    /// <param name="files">What the digests are of.</param>
    /// <param name="directory">Where they are kept; asked when the first one is wanted, null to keep none.</param>
    public FileDigests(FileLedger files, Func<string?>? directory = null)
    {
        _files = files;
        _cacheFile = new(() => directory?.Invoke() is { } folder ? Path.Combine(folder, "mlgates.checksums.txt") : null);
        _known = new(ReadCache);
    }

    /// <summary>Hexadecimal, lower case; null when the file is missing or cannot be read.</summary>
    public string? Of(string path, DigestAlgorithm algorithm) => Of(path, algorithm, out _);

    /// <summary>Hexadecimal, lower case; null, with a problem to be read after the file's name, when there is none.</summary>
    public string? Of(string path, DigestAlgorithm algorithm, out string problem)
    {
        var stamp = _files.Stamp(path);
        var key = (path, NameOf(algorithm));
        if (_known.Value.TryGetValue(key, out var known) && known.Stamp == stamp)
        {
            problem = "";
            return known.Digest;
        }

        if (stamp is { Kind: FileKind.File, Length: 0 })
        {
            problem = "";
            return Of(Stream.Null, algorithm);
        }

        using var stream = _files.Open(path, out problem);
        if (stream is null)
        {
            return null;
        }

        try
        {
            using var buffered = new BufferedStream(stream, BufferSize);
            var digest = Of(buffered, algorithm);
            if (_files.StampNow(path) != stamp)
            {
                _files.MetTransientFailure = true;
                problem = "changed while it was read";
                return null;
            }

            _known.Value[key] = (stamp, digest);
            _isChanged = true;
            return digest;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _files.MetTransientFailure = true;
            problem = "cannot be read: " + exception.Message;
            return null;
        }
    }

    public static string Of(Stream stream, DigestAlgorithm algorithm)
    {
        using var hash = Create(algorithm);
        return BitConverter.ToString(hash.ComputeHash(stream)).Replace("-", "").ToLowerInvariant();
    }

    /// <summary>Keeps what was computed for the next run.</summary>
    public void Save()
    {
        if (!_isChanged || _cacheFile.Value is not { } file)
        {
            return;
        }

        var text = new StringBuilder().Append(Header).Append('\n');
        foreach (var entry in _known.Value.OrderBy(entry => entry.Key.Path, StringComparer.Ordinal).ThenBy(entry => entry.Key.Algorithm, StringComparer.Ordinal))
        {
            text.Append(string.Join("\t", new[]
            {
                entry.Key.Path, entry.Key.Algorithm, Number(entry.Value.Stamp.Length), Number(entry.Value.Stamp.LastWriteTicks), entry.Value.Digest,
            }.Select(TabLine.Escape))).Append('\n');
        }

        AtomicFile.WriteIfDifferent(file, text.Append("end\n").ToString());
    }

    /// <summary>The algorithm whose digests have that many hexadecimal digits.</summary>
    public static DigestAlgorithm? AlgorithmOf(int digits) => digits switch
    {
        32 => DigestAlgorithm.Md5,
        40 => DigestAlgorithm.Sha1,
        64 => DigestAlgorithm.Sha256,
        128 => DigestAlgorithm.Sha512,
        _ => null,
    };

    /// <summary>The algorithm a text may be a digest of; null for a text that is no digest of one we know.</summary>
    public static DigestAlgorithm? AlgorithmOf(string text) => IsDigest(text) ? AlgorithmOf(text.Length) : null;

    public static bool IsDigest(string text) =>
        AlgorithmOf(text.Length) is not null && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    public static string NameOf(DigestAlgorithm algorithm) => algorithm switch
    {
        DigestAlgorithm.Md5 => "MD5",
        DigestAlgorithm.Sha1 => "SHA-1",
        DigestAlgorithm.Sha256 => "SHA-256",
        _ => "SHA-512",
    };

    private Dictionary<(string Path, string Algorithm), (FileStamp Stamp, string Digest)> ReadCache()
    {
        var known = new Dictionary<(string Path, string Algorithm), (FileStamp Stamp, string Digest)>();
        if (_cacheFile.Value is not { } file)
        {
            return known;
        }

        // With a ledger of its own: what the cache says is no input of a gate.
        var text = new FileLedger().ReadText(file, SizeLimit);
        var lines = text.State == TextFileState.Read ? text.Text.Split('\n') : [];
        if (lines.Length < 3 || lines[0] != Header || lines[lines.Length - 2] != "end")
        {
            return known;
        }

        foreach (var line in lines.Skip(1).Take(lines.Length - 3))
        {
            var fields = line.Split('\t').Select(TabLine.Unescape).ToArray();
            if (fields.Length == 5 && long.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                && long.TryParse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks))
            {
                known[(fields[0], fields[1])] = (new FileStamp(FileKind.File, length, ticks), fields[4]);
            }
        }

        return known;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

#pragma warning disable CA5350, CA5351 // DVC and older checksum files name contents by MD5 and SHA-1: an identity here, not a protection.
    private static HashAlgorithm Create(DigestAlgorithm algorithm) => algorithm switch
    {
        DigestAlgorithm.Md5 => MD5.Create(),
        DigestAlgorithm.Sha1 => SHA1.Create(),
        DigestAlgorithm.Sha256 => SHA256.Create(),
        _ => SHA512.Create(),
    };
#pragma warning restore CA5350, CA5351
}
