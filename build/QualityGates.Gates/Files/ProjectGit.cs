using QualityGates.Gates.Evaluation;

namespace QualityGates.Gates.Files;

/// <summary>A metrics file in the revision that is the baseline.</summary>
/// <param name="Path">As messages show it.</param>
/// <param name="Relative">From the root of the work tree, with '/'.</param>
/// <param name="Blob">What the revision has.</param>
internal sealed record BaselineFile(string Path, string Relative, GitBlob Blob);

/// <summary>What git knows of a project: asked once for all the gates want to know, and only when one of them does.</summary>
internal sealed class ProjectGit
{
    private readonly ProjectContext _project;
    private readonly Lazy<GitAnswer> _index;
    private readonly Lazy<(IReadOnlyList<BaselineFile> Baseline, HashSet<string>? Tracked)> _revision;
    private readonly Lazy<IndexQuestion> _question;

    public ProjectGit(ProjectContext project)
    {
        _project = project;
        _index = new(AskIndex);
        _revision = new(AskRevision);
        _question = new(() => QuestionOf(_project.Repository!));
    }

    /// <summary>Why <see cref="Tracks"/> does not know.</summary>
    public string Unavailable => _index.Value.Unavailable;

    /// <summary>The metrics files that are there, as they are in the revision that is the baseline; empty where none is.</summary>
    public IReadOnlyList<BaselineFile> Baseline => _revision.Value.Baseline;

    /// <summary>Null when git could not be asked, and for a file outside the work tree. False for a large data file of which git holds a pointer.</summary>
    public bool? Tracks(string path) => Relative(path) is { } relative && _index.Value.Tracked is { } tracked ? tracked.Contains(relative) : null;

    /// <summary>The command that makes git track a file, as a shell reads it.</summary>
    public static string AddCommand(string path) =>
        "git add " + (path.All(c => char.IsLetterOrDigit(c) || "/._-+".IndexOf(c) >= 0) ? path : "\"" + path + "\"");

    private GitAnswer AskIndex()
    {
        if (_project.Repository is not { } repository)
        {
            return new GitAnswer(null, "no git work tree was found");
        }

        if (_question.Value.Paths.Count == 0)
        {
            return new GitAnswer([], "");
        }

        if (_revision.Value.Tracked is { } tracked)
        {
            return new GitAnswer(tracked, "");
        }

        var answer = GitIndex.Ask(repository, _question.Value, _project.Input.Environment);
        _project.Files.MetTransientFailure |= answer.Tracked is null;
        return answer;
    }

    private (IReadOnlyList<BaselineFile> Baseline, HashSet<string>? Tracked) AskRevision()
    {
        if (_project.Repository is not { } repository
            || _project.Configuration.Find(EvaluationSettings.Section)?.Value is not { Baseline: null, Revision: { } revision }
            || EvaluationFiles.Compared(_project, repository) is not { Count: > 0 } compared)
        {
            return ([], null);
        }

        StampReference(repository, revision.Value);
        var answer = GitRevision.Ask(
            repository,
            new RevisionQuestion(revision.Value, [.. compared.Select(file => file.Relative)], MetricsText.SizeLimit, IsPartial(repository) ? null : _question.Value),
            _project.Input.Environment);
        return ([.. compared.Zip(answer.Blobs, (file, blob) => new BaselineFile(file.Path, file.Relative, blob))], answer.Tracked);
    }

    private IndexQuestion QuestionOf(Repository repository)
    {
        var dependencies = _project.Dependencies;
        IEnumerable<string?> all = [dependencies.LockPath, dependencies.GlobalJsonPath, .. dependencies.ToolManifests.Select(manifest => manifest.Path)];
        var paths = all.OfType<string>().Where(path => _project.Files.Stamp(path).Kind != FileKind.Missing).ToArray();
        var large = _project.DataFiles.Large;
        if (paths.Length + large.Count == 0)
        {
            return new([], []);
        }

        _project.Files.Stamp(GitIndex.IndexFile(repository, _project.Input.Environment));
        foreach (var folder in large.Select(Path.GetDirectoryName).Distinct().SelectMany(folder => Ancestors.Of(folder!, repository.Root)))
        {
            _project.Files.Stamp(Path.Combine(folder, ".gitattributes"));
        }

        var whole = large.Select(Relative).OfType<string>().ToArray();
        return new([.. paths.Select(Relative).OfType<string>(), .. whole], whole);
    }

    private string? Relative(string path) => _project.Repository is { } repository ? ProjectContext.RelativeTo(repository.Root, path) : null;

    // A branch or tag is a file, or a line of packed-refs. What else git can resolve, such as HEAD~1, may change without a file we know of.
    private void StampReference(Repository repository, string revision)
    {
        var isCommit = revision.Length == 40 && revision.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
        if (isCommit)
        {
            return;
        }

        var common = CommonDirectory(repository);
        var isName = revision != "HEAD" && revision.All(c => char.IsLetterOrDigit(c) || c is '/' or '-' or '_' or '.') && !revision.Contains("..");
        var loose = (string[])["refs/heads/", "refs/remotes/", "refs/tags/", "refs/", ""];
        if (!isName || _project.Files.Stamp(Path.Combine(common, "reftable")).Kind != FileKind.Missing)
        {
            _project.Files.MetTransientFailure = true;
            return;
        }

        _project.Files.Stamp(Path.Combine(common, "packed-refs"));
        foreach (var prefix in loose)
        {
            _project.Files.Stamp(Path.Combine(common, (prefix + revision).Replace('/', Path.DirectorySeparatorChar)));
        }
    }

    // Of a linked work tree, what it shares with the others stands elsewhere.
    private string CommonDirectory(Repository repository) =>
        _project.Files.ReadText(Path.Combine(repository.GitDirectory, "commondir"), 4096) is { State: TextFileState.Read } link
            ? Path.GetFullPath(Path.Combine(repository.GitDirectory, link.Text.Trim()))
            : repository.GitDirectory;

    // A partial clone may not have the content of a file that is in the index, and only who has it can say how large it is.
    private bool IsPartial(Repository repository)
    {
        var packs = Path.Combine(CommonDirectory(repository), "objects", "pack");
        return Directory.Exists(packs) && Directory.EnumerateFiles(packs, "*.promisor").Any();
    }
}
