using QualityGates.Gates.Data.Rows;
using QualityGates.Gates.Files;

namespace QualityGates.Analysis.Git;

/// <summary>
/// What the files of a work tree hold in one state of it: on disk, in the index, or in a commit. Kept as the difference to the disk, which
/// is small.
/// </summary>
internal sealed class FileView : IFileOverlay, IDisposable
{
    private readonly IReadOnlyDictionary<string, string?> _blobs;
    private readonly BlobReader? _reader;
    private readonly Dictionary<string, string> _copies = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private string? _folder;

    /// <param name="blobs">By absolute path the blob that stands there in this state, or null where nothing does.</param>
    /// <param name="reader">Reads the blobs.</param>
    public FileView(IReadOnlyDictionary<string, string?> blobs, BlobReader? reader)
    {
        _blobs = blobs;
        _reader = reader;
    }

    public static FileView Disk { get; } = new(new Dictionary<string, string?>(), null);

    /// <summary>The paths that differ from the disk.</summary>
    public IEnumerable<string> Different => _blobs.Keys;

    public bool Differs(string path) => _blobs.ContainsKey(path);

    /// <summary>Null when there is no such file.</summary>
    public byte[]? Read(string path)
    {
        if (_blobs.TryGetValue(path, out var blob))
        {
            return blob is null ? null : _reader!.Read(blob);
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public bool Replaces(string path, out string? copy)
    {
        copy = null;
        if (!_blobs.TryGetValue(path, out var blob))
        {
            return false;
        }

        if (blob is null)
        {
            return true;
        }

        // Rows are read where they lie, by many readers, and data is seldom staged in part.
        if (RowFormat.Of(path) is not null)
        {
            return false;
        }

        lock (_lock)
        {
            if (!_copies.TryGetValue(path, out copy))
            {
                var bytes = _reader!.Read(blob);
                // What git keeps of such a file is a pointer; the file itself is the only content there is.
                if (bytes is null || bytes.AsSpan().StartsWith("version https://git-lfs"u8))
                {
                    return false;
                }

                _folder ??= Directory.CreateTempSubdirectory("mlgates-").FullName;
                copy = Path.Combine(_folder, _copies.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + Path.GetExtension(path));
                File.WriteAllBytes(copy, bytes);
                _copies.Add(path, copy);
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public IEnumerable<string> NamesIn(string directory) =>
        _blobs.Where(blob => blob.Value is not null && Path.GetDirectoryName(blob.Key) == directory).Select(blob => Path.GetFileName(blob.Key));

    public void Dispose()
    {
        try
        {
            if (_folder is not null)
            {
                Directory.Delete(_folder, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder of the system's temporary ones; nothing of the user's.
        }
    }
}
