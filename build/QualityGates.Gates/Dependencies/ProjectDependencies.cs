using QualityGates.Gates.Configuration;

namespace QualityGates.Gates.Dependencies;

/// <summary>The packages of a project: what it asks for, what was restored, and what its lock file says.</summary>
internal sealed class ProjectDependencies
{
    private readonly ProjectContext _project;
    private readonly Lazy<AssetsFile?> _assets;
    private readonly Lazy<string> _lockPath;
    private readonly Lazy<LockFileResult?> _lock;

    public ProjectDependencies(ProjectContext project)
    {
        _project = project;
        _assets = new(() => AssetsFileReader.Read(project.Files, project.Input.AssetsFile));
        _lockPath = new(FindLockPath);
        _lock = new(() => LockFileExists ? LockFileReader.Read(project.Files, LockPath) : null);
    }

    /// <summary>Null when the project was not restored.</summary>
    public AssetsFile? Assets => _assets.Value;

    /// <summary>Whether there is anything a lock file would pin.</summary>
    public bool AreChecked => !_project.Input.SkipDependencies && Assets is { CodePackages.Count: > 0 };

    /// <summary>Where NuGet reads and writes the lock file of this project, existing or not.</summary>
    public string LockPath => _lockPath.Value;

    public bool LockFileExists => _project.Files.Stamp(LockPath).Kind != Files.FileKind.Missing;

    /// <summary>Null when there is no lock file.</summary>
    public LockFileResult? Lock => _lock.Value;

    public bool IsOptedIn => LockFileExists
        || string.Equals(_project.Input.RestorePackagesWithLockFile.Trim(), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>A lock file that is no JSON is a file to repair like any other configuration: MLQ9002.</summary>
    public IEnumerable<Finding> Problems
    {
        get
        {
            if (AreChecked && Lock?.Broken is var (at, problem))
            {
                yield return InvalidConfiguration.Problem(LockPath, at, _project.Show(LockPath) + " " + problem
                    + ". NuGet drops such a file and pins nothing. Run dotnet restore --force-evaluate and commit the file it writes.");
            }
        }
    }

    // NuGet's rule: the given path; else packages.<project>.lock.json when it exists; else packages.lock.json.
    private string FindLockPath()
    {
        var directory = _project.Input.Directory;
        if (_project.Input.LockFilePath.Trim() is { Length: > 0 } given)
        {
            // As written: on Linux NuGet makes a file whose name holds the backslashes.
            return Path.GetFullPath(Path.Combine(directory, given));
        }

        var own = Path.Combine(directory,
            "packages." + Path.GetFileNameWithoutExtension(_project.Input.ProjectFile).Replace(' ', '_') + ".lock.json");
        return _project.Files.FileExists(own) ? own : Path.Combine(directory, "packages.lock.json");
    }
}
