namespace QualityGates.Gates.Files;

/// <summary>
/// The git work tree a project stands in, found by reading <c>.git</c> itself: a directory, or in submodules and linked
/// work trees a file that names one. Costs no process.
/// </summary>
internal sealed class Repository(string root, string gitDirectory)
{
    public string Root { get; } = root;

    public string GitDirectory { get; } = gitDirectory;

    /// <summary>Whether git keeps its data elsewhere, as it does for submodules and linked work trees.</summary>
    public bool IsLinked => !string.Equals(GitDirectory, Path.Combine(Root, ".git"), StringComparison.Ordinal);

    public static Repository? Find(string directory, FileLedger files)
    {
        foreach (var candidate in Ancestors.Of(directory))
        {
            var dotGit = Path.Combine(candidate, ".git");
            switch (files.Stamp(dotGit).Kind)
            {
                case FileKind.Directory when files.FileExists(Path.Combine(dotGit, "HEAD")):
                    return new Repository(candidate, dotGit);
                case FileKind.File:
                    var text = files.ReadText(dotGit, 4096).Text;
                    const string prefix = "gitdir:";
                    if (text.StartsWith(prefix, StringComparison.Ordinal))
                    {
                        var target = text.Substring(prefix.Length).Trim();
                        return new Repository(candidate, Path.GetFullPath(Path.Combine(candidate, target)));
                    }

                    break;
                default:
                    break;
            }
        }

        return null;
    }
}

/// <summary>A directory and those above it, nearest first.</summary>
internal static class Ancestors
{
    // Longer than any real path; a bound because links can make a path as long as the system allows.
    private const int Limit = 256;

    public static IEnumerable<string> Of(string directory)
    {
        var current = directory;
        for (var i = 0; i < Limit && !string.IsNullOrEmpty(current); i++)
        {
            yield return current!;
            current = Path.GetDirectoryName(current);
        }
    }

    /// <summary>Up to and including <paramref name="last"/>; to the top when that is null.</summary>
    public static IEnumerable<string> Of(string directory, string? last)
    {
        foreach (var candidate in Of(directory))
        {
            yield return candidate;
            if (last is not null && string.Equals(candidate, last, StringComparison.Ordinal))
            {
                yield break;
            }
        }
    }
}
