using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QualityGates.Gates.Files;
using QualityGates.Gates.Replay;

namespace QualityGates.Gates.Data.Manifests;

/// <summary>A hash function, told by the length of its hashes.</summary>
internal sealed class ChecksumKind
{
    private readonly Func<HashAlgorithm> _create;

    private ChecksumKind(string name, int digits, Func<HashAlgorithm> create)
    {
        Name = name;
        Digits = digits;
        _create = create;
    }

    public string Name { get; }

    public int Digits { get; }

#pragma warning disable CA5350, CA5351 // They tell one state of the data from another, as those who wrote the manifest chose; they protect nothing.
    public static IReadOnlyList<ChecksumKind> All { get; } =
    [
        new("MD5", 32, MD5.Create),
        new("SHA-1", 40, SHA1.Create),
        new("SHA-256", 64, SHA256.Create),
        new("SHA-512", 128, SHA512.Create),
    ];
#pragma warning restore CA5350, CA5351

    /// <summary>Null for a text that is no hash of a kind we know.</summary>
    public static ChecksumKind? Of(string checksum) =>
        checksum.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
            ? All.FirstOrDefault(kind => kind.Digits == checksum.Length)
            : null;

    public string Hash(Stream stream)
    {
        using var algorithm = _create();
        return BitConverter.ToString(algorithm.ComputeHash(stream)).Replace("-", "").ToLowerInvariant();
    }
}

/// <summary>
/// Checksums of files, each computed once for a state of its file: kept in the output folder by path, length and time, because data
/// files are large and seldom change.
/// </summary>
internal sealed class Checksums
{
    private const string Header = "QualityGates.ML checksums 1";
    private const long SizeLimit = 64L << 20;

    private readonly FileLedger _files;
    private readonly string? _cacheFile;
    private readonly Dictionary<(string Path, string Kind), (FileStamp Stamp, string Checksum)> _known = [];
    private bool _isChanged;

    public Checksums(FileLedger files, string? directory)
    {
        _files = files;
        _cacheFile = directory is null ? null : Path.Combine(directory, "mlgates.checksums.txt");
        if (_cacheFile is not null)
        {
            ReadCache(_cacheFile);
        }
    }

    /// <summary>The hash of a file that is there; null, with a problem to be read after its name, when it cannot be read.</summary>
    public (string? Checksum, string Problem) Of(string path, ChecksumKind kind)
    {
        var stamp = _files.Stamp(path);
        if (_known.TryGetValue((path, kind.Name), out var known) && known.Stamp == stamp)
        {
            return (known.Checksum, "");
        }

        try
        {
            string checksum;
            using (var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 18, FileOptions.SequentialScan))
            {
                checksum = kind.Hash(stream);
            }

            if (FileStamp.Of(path) != stamp)
            {
                _files.MetTransientFailure = true;
                return (null, "changed while it was read");
            }

            _known[(path, kind.Name)] = (stamp, checksum);
            _isChanged = true;
            return (checksum, "");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _files.MetTransientFailure = true;
            return (null, "cannot be read: " + exception.Message);
        }
    }

    public void Save()
    {
        if (_cacheFile is null || !_isChanged)
        {
            return;
        }

        var text = new StringBuilder().Append(Header).Append('\n');
        foreach (var entry in _known.OrderBy(entry => entry.Key.Path, StringComparer.Ordinal).ThenBy(entry => entry.Key.Kind, StringComparer.Ordinal))
        {
            text.Append(string.Join("\t", new[]
            {
                entry.Key.Path, entry.Key.Kind, Number(entry.Value.Stamp.Length), Number(entry.Value.Stamp.LastWriteTicks), entry.Value.Checksum,
            }.Select(TabLine.Escape))).Append('\n');
        }

        AtomicFile.WriteIfDifferent(_cacheFile, text.Append("end\n").ToString());
    }

    private void ReadCache(string path)
    {
        var text = new FileLedger().ReadText(path, SizeLimit);
        var lines = text.State == TextFileState.Read ? text.Text.Split('\n') : [];
        if (lines.Length < 3 || lines[0] != Header || lines[lines.Length - 2] != "end")
        {
            return;
        }

        foreach (var line in lines.Skip(1).Take(lines.Length - 3))
        {
            var fields = line.Split('\t').Select(TabLine.Unescape).ToArray();
            if (fields.Length == 5 && long.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                && long.TryParse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks))
            {
                _known[(fields[0], fields[1])] = (new FileStamp(FileKind.File, length, ticks), fields[4]);
            }
        }
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
