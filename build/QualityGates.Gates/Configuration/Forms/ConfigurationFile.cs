namespace QualityGates.Gates.Configuration.Forms;

/// <summary>A qualitygates.json that is being read: where it stands, and what was found wrong in it so far.</summary>
internal sealed class ConfigurationFile(ProjectContext project, string path)
{
    private readonly List<Finding> _problems = [];

    public ProjectContext Project { get; } = project;

    public string Path { get; } = path;

    /// <summary>What relative paths in the file are relative to.</summary>
    public string Directory => System.IO.Path.GetDirectoryName(Path)!;

    public IReadOnlyList<Finding> Problems => _problems;

    /// <summary>MLQ9002: what is wrong and what to write.</summary>
    public void Report(Place at, string message) => _problems.Add(InvalidConfiguration.Problem(Path, at, message));
}
