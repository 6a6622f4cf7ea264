namespace QualityGates.Gates.Files;

/// <summary>Which files git tracks: asked once for all the gates want to know, and only when one of them does.</summary>
internal sealed class TrackedFiles
{
    private readonly ProjectContext _project;
    private readonly Lazy<GitAnswer> _answer;

    public TrackedFiles(ProjectContext project)
    {
        _project = project;
        _answer = new(Ask);
    }

    /// <summary>Why <see cref="Contains"/> does not know.</summary>
    public string Unavailable => _answer.Value.Unavailable;

    /// <summary>Null when git could not be asked, and for a file outside the work tree. False for a large data file of which git holds a pointer.</summary>
    public bool? Contains(string path) => Relative(path) is { } relative && _answer.Value.Tracked is { } tracked ? tracked.Contains(relative) : null;

    /// <summary>The command that makes git track a file, as a shell reads it.</summary>
    public static string AddCommand(string path) =>
        "git add " + (path.All(c => char.IsLetterOrDigit(c) || "/._-+".IndexOf(c) >= 0) ? path : "\"" + path + "\"");

    private GitAnswer Ask()
    {
        if (_project.Repository is not { } repository)
        {
            return new GitAnswer(null, "no git work tree was found");
        }

        var dependencies = _project.Dependencies;
        IEnumerable<string?> all = [dependencies.LockPath, dependencies.GlobalJsonPath, .. dependencies.ToolManifests.Select(manifest => manifest.Path)];
        var paths = all.OfType<string>().Where(path => _project.Files.Stamp(path).Kind != FileKind.Missing).ToArray();
        var large = _project.DataFiles.Large;
        if (paths.Length + large.Count == 0)
        {
            return new GitAnswer([], "");
        }

        _project.Files.Stamp(GitIndex.IndexFile(repository, _project.Input.Environment));
        foreach (var folder in large.Select(Path.GetDirectoryName).Distinct().SelectMany(folder => Ancestors.Of(folder!, repository.Root)))
        {
            _project.Files.Stamp(Path.Combine(folder, ".gitattributes"));
        }

        var whole = large.Select(Relative).OfType<string>().ToArray();
        var answer = GitIndex.Ask(repository, [.. paths.Select(Relative).OfType<string>(), .. whole], whole, _project.Input.Environment);
        _project.Files.MetTransientFailure |= answer.Tracked is null;
        return answer;
    }

    private string? Relative(string path) => _project.Repository is { } repository ? ProjectContext.RelativeTo(repository.Root, path) : null;
}
