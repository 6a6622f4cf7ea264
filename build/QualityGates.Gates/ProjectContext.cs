using QualityGates.Gates.Configuration;
using QualityGates.Gates.Dependencies;
using QualityGates.Gates.Files;

namespace QualityGates.Gates;

/// <summary>One project under check. What gates share is read once, when the first gate asks.</summary>
internal sealed class ProjectContext
{
    private static readonly string[] SharedProjectFiles = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    private readonly Lazy<Repository?> _repository;
    private readonly Lazy<string?> _configurationFile;
    private readonly Lazy<QualityGatesConfiguration> _configuration;
    private readonly Lazy<ProjectDependencies> _dependencies;

    public ProjectContext(ProjectInput input, FileLedger files)
    {
        Input = input;
        Files = files;
        Clock = new ProjectClock(input);
        _repository = new(() => Repository.Find(input.Directory, files));
        _configurationFile = new(() => Ancestors.Of(input.Directory, Repository?.Root)
            .Select(directory => Path.Combine(directory, ConfigurationReader.FileName))
            .FirstOrDefault(path => files.Stamp(path).Kind != FileKind.Missing));
        _configuration = new(() => ConfigurationReader.Read(this));
        _dependencies = new(() => new ProjectDependencies(this));
    }

    public ProjectInput Input { get; }

    public FileLedger Files { get; }

    public ProjectClock Clock { get; }

    /// <summary>The git work tree, or null without git.</summary>
    public Repository? Repository => _repository.Value;

    /// <summary>The nearest qualitygates.json at or above the project, not above the work tree's root.</summary>
    public string? ConfigurationFile => _configurationFile.Value;

    public QualityGatesConfiguration Configuration => _configuration.Value;

    public ProjectDependencies Dependencies => _dependencies.Value;

    public string ProjectName => Path.GetFileName(Input.ProjectFile);

    /// <summary>Project, and the files above it that MSBuild reads with it, up to the work tree's root.</summary>
    public IEnumerable<string> ProjectFiles =>
        Ancestors.Of(Input.Directory, Repository?.Root)
            .SelectMany(directory => SharedProjectFiles.Select(name => Path.Combine(directory, name)))
            .Prepend(Input.ProjectFile);

    /// <summary>A path as messages show it: from the repository's root, with '/'.</summary>
    public string Show(string path)
    {
        var root = Repository?.Root ?? Path.GetDirectoryName(ConfigurationFile ?? Input.ProjectFile) ?? "";
        var relative = RelativeTo(root, path);
        return relative ?? Slashes(path);
    }

    /// <summary>The path below a directory, with '/'; null when it is elsewhere.</summary>
    public static string? RelativeTo(string directory, string path)
    {
        var prefix = directory.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return path.StartsWith(prefix, PathComparison) ? Slashes(path.Substring(prefix.Length)) : null;
    }

    // Windows alone ignores the case of a drive letter and of folders that were typed by hand.
    private static StringComparison PathComparison =>
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    // Elsewhere a backslash is a character like any other.
    private static string Slashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
