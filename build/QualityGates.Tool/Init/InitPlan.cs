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

    /// <summary>
    /// Writes everything beside the files first and then puts it in place: a full disk, a folder that may not be written, and a person who
    /// stops it are met while nothing has changed yet.
    /// </summary>
    public void Apply(CancellationToken cancellation)
    {
        var changes = Changes.ToArray();
        var prepared = new List<WholeFile?>();
        var written = new List<FileChange>();
        try
        {
            foreach (var change in changes)
            {
                cancellation.ThrowIfCancellationRequested();
                prepared.Add(change.After is { } text ? WholeFile.Prepare(FullPath(change.Path), BytesOf(change.Path, text)) : null);
            }

            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < changes.Length; i++)
            {
                Put(changes[i], prepared[i]);
                written.Add(changes[i]);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException(exception.Message + (TakeBack(written) is { Length: > 0 } left ? " Could not be taken back: " + left + "." : " Nothing was changed."));
        }
        finally
        {
            foreach (var file in prepared)
            {
                file?.Dispose();
            }

            foreach (var change in changes.Where(change => change.Before is null && !written.Contains(change)))
            {
                RemoveEmptyFolders(Path.GetDirectoryName(FullPath(change.Path))!);
            }
        }
    }

    // What was written before something failed, last first; named are those that could not be restored.
    private string TakeBack(List<FileChange> written)
    {
        var left = new List<string>();
        foreach (var change in Enumerable.Reverse(written))
        {
            try
            {
                using var file = change.Before is { } text ? WholeFile.Prepare(FullPath(change.Path), BytesOf(change.Path, text)) : null;
                Put(change with { After = change.Before, Before = change.After }, file);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                left.Add(change.Path);
            }
        }

        written.Clear();
        return string.Join(", ", left);
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

    private byte[] BytesOf(string path, string text) => new UTF8Encoding(false).GetBytes((_marked.Contains(path) ? "\uFEFF" : "") + text);

    private void Put(FileChange change, WholeFile? prepared)
    {
        var full = FullPath(change.Path);
        if (prepared is null)
        {
            File.Delete(full);
            RemoveEmptyFolders(Path.GetDirectoryName(full)!);
            return;
        }

        prepared.Commit();
        if (!OperatingSystem.IsWindows() && _executable.Contains(change.Path))
        {
            File.SetUnixFileMode(full, File.GetUnixFileMode(full) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
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
