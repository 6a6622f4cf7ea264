using System.Globalization;

namespace QualityGates.Gates.Files;

/// <summary>
/// The only door to the disk. Remembers the stamp of everything that was looked at, found or not, so that the answer
/// can be reused while all stamps stay the same. A stamp is taken before the content, so a change in between is noticed next time.
/// </summary>
internal sealed class FileLedger(IFileOverlay? overlay = null)
{
    private readonly Dictionary<string, FileStamp> _stamps = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, FileStamp> Consulted => _stamps;

    /// <summary>Set when an answer may change although no stamp does: git failed, a file could not be opened.</summary>
    public bool MetTransientFailure { get; set; }

    public FileStamp Stamp(string path)
    {
        if (!_stamps.TryGetValue(path, out var stamp))
        {
            stamp = StampNow(path);
            _stamps.Add(path, stamp);
        }

        return stamp;
    }

    /// <summary>The stamp of the moment, which is not remembered.</summary>
    public FileStamp StampNow(string path) => Actual(path) is { } actual ? FileStamp.Of(actual) : default;

    public bool FileExists(string path) => Stamp(path).Kind == FileKind.File;

    /// <summary>A file to be read piece by piece, or null and a reason to be read after the file's name.</summary>
    public FileStream? Open(string path, out string problem)
    {
        problem = Stamp(path) switch
        {
            // Not opened: pipes and devices report no length, and reading one can last for ever.
            { Kind: FileKind.File, Length: 0 } => "is empty",
            { Kind: FileKind.File } => "",
            { Kind: FileKind.Missing } => "does not exist",
            { Kind: FileKind.Directory } => "is a directory, not a file",
            _ => "cannot be read: no permission, or a link that leads to itself",
        };
        if (problem.Length > 0)
        {
            return null;
        }

        try
        {
            return new FileStream(Actual(path)!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            MetTransientFailure = true;
            problem = "cannot be read: " + exception.Message;
            return null;
        }
    }

    /// <summary>
    /// The files below a directory, as paths from it with '/', at most <paramref name="limit"/> of them. Links to directories are not
    /// followed: they can lead in a circle or out of the repository.
    /// </summary>
    /// <param name="directory">Absolute.</param>
    /// <param name="limit">Bounds what is looked at, too: a tree of empty directories ends as well.</param>
    /// <param name="skip">Names of directories that are left out.</param>
    public IReadOnlyList<string> Below(string directory, int limit, params string[] skip)
    {
        var found = new List<string>();
        var open = new Stack<string>([""]);
        for (var looked = 0; open.Count > 0 && looked < limit && found.Count < limit;)
        {
            var folder = open.Pop();
            foreach (var name in List(Path.Combine(directory, folder), limit))
            {
                looked++;
                var relative = folder.Length == 0 ? name : folder + "/" + name;
                var full = Path.Combine(directory, relative);
                if (Stamp(full).Kind != FileKind.Directory)
                {
                    found.Add(relative);
                }
                else if (!skip.Contains(name) && !IsLink(full))
                {
                    open.Push(relative);
                }
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static bool IsLink(string path)
    {
        try
        {
            return (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>The names in a directory in ordinal order, at most <paramref name="limit"/> of them; empty when it cannot be read.</summary>
    public IReadOnlyList<string> List(string directory, int limit)
    {
        if (Stamp(directory).Kind != FileKind.Directory)
        {
            return [];
        }

        try
        {
            var names = Directory.EnumerateFileSystemEntries(directory).Take(limit).Select(path => Path.GetFileName(path)!).ToList();
            if (overlay is not null)
            {
                names = [.. names.Where(name => Actual(Path.Combine(directory, name)) is not null).Union(overlay.NamesIn(directory))];
            }

            names.Sort(StringComparer.Ordinal);
            return names;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            MetTransientFailure = true;
            return [];
        }
    }

    /// <summary>The whole text of a file of at most <paramref name="limit"/> bytes.</summary>
    public TextFile ReadText(string path, long limit)
    {
        var stamp = Stamp(path);
        switch (stamp.Kind)
        {
            case FileKind.Missing:
                return new TextFile(path, TextFileState.Missing, "", "does not exist");
            case FileKind.Directory:
                return new TextFile(path, TextFileState.Directory, "", "is a directory, not a file");
            case FileKind.Unreadable:
                return new TextFile(path, TextFileState.Unreadable, "", "cannot be read: no permission, or a link that leads to itself");
            case FileKind.File when stamp.Length == 0:
                // Not opened: pipes and devices report no length, and opening one can wait for ever.
                return new TextFile(path, TextFileState.Read, "");
            case FileKind.File when stamp.Length > limit:
                return new TextFile(path, TextFileState.TooLarge, "",
                    "has " + InWords(stamp.Length) + ", more than the " + InWords(limit) + " a file of this kind may have");
            default:
                break;
        }

        try
        {
            return TextDecoding.Decode(path, ReadBytes(path, limit));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            MetTransientFailure = true;
            return new TextFile(path, TextFileState.Unreadable, "", "cannot be read: " + exception.Message);
        }
    }

    /// <summary>The first bytes of a file; empty when it has none or cannot be read.</summary>
    public byte[] ReadStart(string path, int count)
    {
        if (Stamp(path) is not { Kind: FileKind.File, Length: > 0 })
        {
            return [];
        }

        try
        {
            return ReadBytes(path, count);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            MetTransientFailure = true;
            return [];
        }
    }

    // The file to open in place of the one at a path; null when there is none.
    private string? Actual(string path) => overlay is not null && overlay.Replaces(path, out var copy) ? copy : path;

    private byte[] ReadBytes(string path, long limit)
    {
        // A file that grows while it is read is cut at the limit: its new stamp brings us back.
        using var stream = new FileStream(Actual(path)!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[(int)Math.Min(stream.Length, limit)];
        var read = 0;
        while (read < bytes.Length)
        {
            var count = stream.Read(bytes, read, bytes.Length - read);
            if (count == 0)
            {
                Array.Resize(ref bytes, read);
                break;
            }

            read += count;
        }

        return bytes;
    }

    private static string InWords(long bytes) => bytes switch
    {
        >= 1L << 30 => (bytes / (double)(1L << 30)).ToString("0.#", CultureInfo.InvariantCulture) + " GB",
        >= 1L << 20 => (bytes / (double)(1L << 20)).ToString("0.#", CultureInfo.InvariantCulture) + " MB",
        >= 1L << 10 => (bytes / (double)(1L << 10)).ToString("0.#", CultureInfo.InvariantCulture) + " KB",
        _ => bytes.ToString(CultureInfo.InvariantCulture) + " bytes",
    };
}
