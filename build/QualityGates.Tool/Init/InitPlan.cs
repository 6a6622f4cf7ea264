using System.Text;

namespace QualityGates.Tool.Init;

/// <summary>What a file becomes.</summary>
/// <param name="Path">From the root, with '/'; a git hook may lie elsewhere and then has its whole path.</param>
/// <param name="Before">Null when it is new.</param>
/// <param name="After">Null when it goes.</param>
internal sealed record FileChange(string Path, string? Before, string? After);

/// <summary>
/// Everything an <c>init</c> will do, worked out before anything is written: shown by a dry run, and written as a whole or, when a file
/// cannot be written, taken back.
/// </summary>
internal sealed class InitPlan(string root)
{
    private static readonly UTF8Encoding Strict = new(false, true);

    private readonly Dictionary<string, FileChange> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _marked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _executable = new(StringComparer.Ordinal);

    public string Root { get; } = root;

    /// <summary>What is left to do by hand, or worth knowing.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>What to run once the files are written.</summary>
    public List<Action<TextWriter>> Afterwards { get; } = [];

    /// <summary>In the order in which they were planned, without those that stay as they are.</summary>
    public IEnumerable<FileChange> Changes => _files.Values.Where(change => !string.Equals(change.Before, change.After, StringComparison.Ordinal));

    public string FullPath(string path) => Path.GetFullPath(Path.Combine(Root, path));

    public bool Has(string path) => Read(path) is not null;

    /// <summary>The file as it will be; null when there is none.</summary>
    public string? Read(string path)
    {
        if (!_files.TryGetValue(path, out var change))
        {
            var before = ReadFile(path);
            _files[path] = change = new FileChange(path, before, before);
        }

        return change.After;
    }

    public void Write(string path, string? text, bool isExecutable = false)
    {
        Read(path);
        _files[path] = _files[path] with { After = text };
        if (isExecutable)
        {
            _executable.Add(path);
        }
    }

    /// <summary>Changes a file that is there; a problem names the file.</summary>
    public void Edit(string path, Func<string, string> edit)
    {
        if (Read(path) is { } text)
        {
            try
            {
                Write(path, edit(text));
            }
            catch (CannotRunException exception)
            {
                throw new CannotRunException(path + " cannot be changed: " + exception.Message);
            }
        }
    }

    public void Apply()
    {
        var written = new List<FileChange>();
        try
        {
            foreach (var change in Changes.ToArray())
            {
                WriteFile(change.Path, change.After);
                written.Add(change);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            foreach (var change in written)
            {
                WriteFile(change.Path, change.Before);
            }

            throw new CannotRunException(exception.Message + " Nothing was changed.");
        }
    }

    private string? ReadFile(string path)
    {
        var full = FullPath(path);
        if (new FileInfo(full).LinkTarget is not null)
        {
            throw new CannotRunException(path + " is a link, and may lead anywhere. Replace it by a file, or make the change in the file it leads to.");
        }

        if (!File.Exists(full))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(full);
        try
        {
            var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
            if (hasMark)
            {
                _marked.Add(path);
            }

            return Strict.GetString(bytes, hasMark ? 3 : 0, bytes.Length - (hasMark ? 3 : 0));
        }
        catch (DecoderFallbackException)
        {
            throw new CannotRunException(path + " is not UTF-8. Save it as UTF-8 first.");
        }
    }

    private void WriteFile(string path, string? text)
    {
        var full = FullPath(path);
        if (text is null)
        {
            File.Delete(full);
            RemoveEmptyFolders(Path.GetDirectoryName(full)!);
            return;
        }

        var mode = File.Exists(full) && !OperatingSystem.IsWindows() ? File.GetUnixFileMode(full) : (UnixFileMode?)null;
        WholeFile.Write(full, (_marked.Contains(path) ? "\uFEFF" : "") + text);
        if (!OperatingSystem.IsWindows() && (mode is not null || _executable.Contains(path)))
        {
            var bits = mode ?? File.GetUnixFileMode(full);
            File.SetUnixFileMode(full, _executable.Contains(path) ? bits | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute : bits);
        }
    }

    private void RemoveEmptyFolders(string folder)
    {
        while (folder.Length > Root.Length && folder.StartsWith(Root, StringComparison.Ordinal) && Path.GetFileName(folder) != ".git"
            && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }
}
