using System.Text.RegularExpressions;
using QualityGates.Gates.Evaluation;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Models;

/// <summary>A digest somewhere in a record, and the name it stands under.</summary>
internal sealed class RecordedDigest(string digest, string name, string file, Place at)
{
    public string Digest { get; } = digest;

    public string File { get; } = file;

    public Place At { get; } = at;

    /// <summary>True when the name says that a model is meant: in a registry's record there is nothing else.</summary>
    public bool NamesModel { get; } = name.IndexOf("model", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("artifact", StringComparison.OrdinalIgnoreCase) >= 0
        || MetricsFile.Normal(name) is "sha256" or "digest" or "hash" or "checksum";
}

/// <summary>
/// What a tracking tool or a registry wrote about a model: MLflow and Weights &amp; Biases run folders, TensorBoard event files, and
/// records in JSON or YAML. Looked at for digests only.
/// </summary>
internal sealed class ModelRecordReading
{
    private const int FileLimit = 200;

    private static readonly Regex DigestPattern = new("(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{128}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{32})(?![0-9A-Za-z])", RegexOptions.CultureInvariant);

    private readonly List<RecordedDigest> _digests = [];

    public string Problem { get; private set; } = "";

    public string ProblemFile { get; private set; } = "";

    public Place ProblemAt { get; private set; } = Place.Start;

    public IReadOnlyList<RecordedDigest> Digests => _digests;

    /// <summary>True for a log of events, which has no place for a digest.</summary>
    public bool IsEventLog { get; private set; }

    public static ModelRecordReading Of(ProjectContext project, string path)
    {
        var reading = new ModelRecordReading { ProblemFile = path };
        if (project.Files.Stamp(path).Kind != FileKind.Directory)
        {
            reading.ReadFile(project, path);
            return reading;
        }

        var names = project.Files.List(path, FileLimit);
        if (names.Contains("metrics"))
        {
            reading.Take(MetricsFile.Read(project.Files, path));
            reading.TakeArtifacts(project, Path.Combine(path, "artifacts"));
            return reading;
        }

        // Weights & Biases: wandb/run-…/files.
        var folder = names.Contains("files") ? Path.Combine(path, "files") : path;
        var records = project.Files.List(folder, FileLimit).Where(name => Path.GetExtension(name) is ".json" or ".yaml" or ".yml"
            || name.IndexOf(".tfevents.", StringComparison.Ordinal) >= 0).ToArray();
        foreach (var name in records)
        {
            reading.ReadFile(project, Path.Combine(folder, name));
        }

        if (records.Length == 0)
        {
            reading.Fail("is a folder without metrics (MLflow), files (Weights & Biases) or event files (TensorBoard)", path, Place.Start);
        }

        return reading;
    }

    private void ReadFile(ProjectContext project, string path)
    {
        if (Path.GetFileName(path).IndexOf(".tfevents.", StringComparison.Ordinal) >= 0)
        {
            IsEventLog = true;
            var problem = EventsFile.Check(project.Files, path);
            if (problem.Length > 0)
            {
                Fail(problem, path, Place.Start);
            }

            return;
        }

        Take(MetricsFile.Read(project.Files, path));
    }

    private void Take(MetricsFile file)
    {
        if (file.Problem.Length > 0)
        {
            Fail(file.Problem, file.ProblemFile, file.ProblemAt);
        }

        foreach (var text in file.Texts)
        {
            foreach (Match match in DigestPattern.Matches(text.Text.Length <= 4096 ? text.Text : ""))
            {
                _digests.Add(new RecordedDigest(match.Value, text.Name, text.File, text.At));
            }
        }
    }

    // MLflow keeps what a run made beside what it noted: the model there is as good as its digest.
    private void TakeArtifacts(ProjectContext project, string directory)
    {
        foreach (var name in project.Files.Below(directory, FileLimit))
        {
            if (project.Digests.Of(Path.Combine(directory, name), DigestAlgorithm.Sha256) is { } digest)
            {
                _digests.Add(new RecordedDigest(digest, "artifacts/" + name, Path.Combine(directory, name), Place.Start));
            }
        }
    }

    private void Fail(string problem, string file, Place at)
    {
        if (Problem.Length == 0)
        {
            (Problem, ProblemFile, ProblemAt) = (problem, file, at);
        }
    }
}
