namespace QualityGates.Gates.Files;

/// <summary>Files that count with another content than they have on disk: what is staged, what a commit held.</summary>
internal interface IFileOverlay
{
    /// <summary>True when the file on disk does not count.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="copy">A file with the content that counts; null when there is no such file.</param>
    bool Replaces(string path, out string? copy);

    /// <summary>Names of files that count in a directory; some may be on disk as well.</summary>
    IEnumerable<string> NamesIn(string directory);
}
