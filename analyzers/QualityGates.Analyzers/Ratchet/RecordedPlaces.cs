using Microsoft.CodeAnalysis;
using QualityGates.Gates.Ratchet;

namespace QualityGates.Ratchet;

/// <summary>The places entries of a baseline name, in one compilation. Linked into the tool.</summary>
internal sealed class RecordedPlaces
{
    private readonly string _folder;
    private readonly Func<string, bool> _isElsewhere;
    private readonly CancellationToken _cancellation;
    private readonly Lazy<Dictionary<string, SyntaxTree>> _trees;

    /// <param name="trees">The sources.</param>
    /// <param name="folder">The folder of the baseline, which its paths start from.</param>
    /// <param name="isElsewhere">Whether the file of such a path may be another project's; asked of files that are not among the sources.</param>
    /// <param name="cancellation">Ends the work.</param>
    public RecordedPlaces(IEnumerable<SyntaxTree> trees, string folder, Func<string, bool> isElsewhere, CancellationToken cancellation)
    {
        _folder = WithSlash(folder);
        _isElsewhere = isElsewhere;
        _cancellation = cancellation;
        _trees = new(() =>
        {
            var byPath = new Dictionary<string, SyntaxTree>(StringComparer.Ordinal);
            foreach (var tree in trees)
            {
                byPath[Relative(tree.FilePath)] = tree;
            }

            return byPath;
        });
    }

    public BaselineKey KeyOf(Diagnostic diagnostic)
    {
        var tree = diagnostic.Location.SourceTree!;
        var subject = FindingSubject.Of(tree.GetRoot(_cancellation), diagnostic.Location.SourceSpan);
        return new BaselineKey(diagnostic.Id, Relative(tree.FilePath), subject.Member, subject.Content);
    }

    /// <summary>True when the code an entry names is not where it says any more; false for what another project may have.</summary>
    public bool IsGone(BaselineEntry entry) => IsGone(entry, _isElsewhere(entry.Key.File));

    public bool IsGone(BaselineEntry entry, bool isElsewhere) => _trees.Value.TryGetValue(entry.Key.File, out var tree)
        ? !FindingSubject.Has(tree.GetRoot(_cancellation), entry.Key.Subject, entry.Key.Content)
        : !isElsewhere;

    public bool Has(string file) => _trees.Value.ContainsKey(file);

    /// <summary>For one compilation: what is not below the project's folder may be another project's.</summary>
    public static Func<string, bool> Outside(string folder, string projectFolder)
    {
        var from = WithSlash(folder);
        var project = WithSlash(projectFolder);
        return project.StartsWith(from, StringComparison.OrdinalIgnoreCase) ? file => !(from + file).StartsWith(project, StringComparison.OrdinalIgnoreCase) : static _ => true;
    }

    private string Relative(string path)
    {
        var slashed = path.Replace('\\', '/');
        return slashed.StartsWith(_folder, StringComparison.OrdinalIgnoreCase) ? slashed.Substring(_folder.Length) : slashed;
    }

    private static string WithSlash(string folder)
    {
        var slashed = folder.Replace('\\', '/');
        return slashed.Length == 0 || slashed[slashed.Length - 1] == '/' ? slashed : slashed + "/";
    }
}
