using QualityGates.Gates.Configuration;
using QualityGates.Gates.Documents;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Evaluation;

/// <summary>The metrics a project has: of its model, of the naive baseline, of the accepted model.</summary>
internal sealed class EvaluationFiles
{
    private readonly ProjectContext _project;
    private readonly List<Verdict> _verdicts;

    public EvaluationFiles(ProjectContext project, EvaluationSettings? settings, List<Verdict> verdicts)
    {
        _project = project;
        _verdicts = verdicts;
        Artefacts = [.. ArtefactsOf(project)];
        Metrics = [.. Artefacts.Select(artefact => Read(artefact, ArtefactKind.Metrics)).OfType<MetricsFile>()];
        Naive = [.. project.Configuration.Artefacts.Where(artefact => artefact.Kind == ArtefactKind.Baseline)
            .Select(artefact => Read(artefact, ArtefactKind.Baseline)).OfType<MetricsFile>()];
        Baseline = settings is null ? [] : ReadBaseline(settings);
    }

    public IReadOnlyList<RequiredArtefact> Artefacts { get; }

    /// <summary>Those that could be read.</summary>
    public IReadOnlyList<MetricsFile> Metrics { get; }

    public bool AllRead => Metrics.Count == Artefacts.Count;

    public IReadOnlyList<MetricsFile> Naive { get; }

    /// <summary>Empty without a baseline, and when it cannot be read.</summary>
    public IReadOnlyList<MetricsFile> Baseline { get; }

    /// <summary>How messages name the baseline.</summary>
    public string BaselineName { get; private set; } = "";

    /// <summary>The metrics files that are there and below the root of the work tree, with their way from it: those a revision may have too.</summary>
    public static IReadOnlyList<(string Path, string Relative)> Compared(ProjectContext project, Repository repository) =>
        [.. from artefact in ArtefactsOf(project)
            where project.Files.Stamp(artefact.FullPath).Kind == FileKind.File
            let relative = ProjectContext.RelativeTo(repository.Root, artefact.FullPath)
            where relative is not null
            select (artefact.Path, relative)];

    public static IReadOnlyList<Metric> Find(IEnumerable<MetricsFile> files, string name)
    {
        var found = files.Select(file => (File: file, Metrics: file.Find(name))).Where(entry => entry.Metrics.Count > 0).ToArray();
        var exact = found.Select(entry => entry.File.Exact(name)).OfType<Metric>().ToArray();
        return exact.Length > 0 ? exact : [.. found.SelectMany(entry => entry.Metrics)];
    }

    private static IEnumerable<RequiredArtefact> ArtefactsOf(ProjectContext project) =>
        project.Configuration.Artefacts.Where(artefact => artefact.Kind == ArtefactKind.Metrics && artefact.Severity != ConfiguredSeverity.None);

    // What is missing or empty has its finding from the artefact's own gate.
    private MetricsFile? Read(RequiredArtefact artefact, ArtefactKind kind)
    {
        if (_project.Files.Stamp(artefact.FullPath).Kind == FileKind.Missing
            || (_project.Files.Stamp(artefact.FullPath).Kind == FileKind.File && ArtefactInspection.Inspect(_project.Files, kind, artefact.FullPath) is not null))
        {
            return null;
        }

        return Usable(MetricsFile.Read(_project.Files, artefact.FullPath), kind.Noun, artefact.Path);
    }

    private MetricsFile? Usable(MetricsFile file, string noun, string shown)
    {
        if (file.Problem.Length == 0)
        {
            return file;
        }

        var of = file.ProblemFile == file.Path ? shown : _project.Show(file.ProblemFile);
        _verdicts.Add(new Verdict(Verdict.Unusable, "The " + noun + " " + of + " " + file.Problem
            + ". None of its values is evaluated. Correct this line, or write the file again with the program that made it.",
            file.ProblemFile, file.ProblemAt, shown));
        return null;
    }

    private List<MetricsFile> ReadBaseline(EvaluationSettings settings)
    {
        if (settings.Baseline is { } baseline)
        {
            BaselineName = baseline.Value.Shown;
            if (_project.Files.Stamp(baseline.Value.Full).Kind == FileKind.Missing)
            {
                _verdicts.Add(new Verdict(Verdict.Regressed, "The baseline " + baseline.Value.Shown
                    + " does not exist, so a model that is worse than the accepted one passes. Run mlgates baseline update --metrics and commit the file.",
                    settings.File, baseline.At, baseline.Value.Shown));
                return [];
            }

            return Usable(MetricsFile.Read(_project.Files, baseline.Value.Full), "baseline", baseline.Value.Shown) is { } file ? [file] : [];
        }

        return settings.Revision is { } revision ? ReadRevision(settings, revision.Value, revision.At) : [];
    }

    private List<MetricsFile> ReadRevision(EvaluationSettings settings, string revision, Place at)
    {
        BaselineName = revision;
        var files = new List<MetricsFile>();
        if (_project.Repository is not { } repository)
        {
            NotCompared("no git work tree was found", FindingSeverity.Info);
            return files;
        }

        foreach (var (path, relative, blob) in _project.Git.Baseline)
        {
            if (blob.Text is not null)
            {
                var read = MetricsFile.Read(blob.Text, Path.Combine(repository.Root, relative));
                if (read.Problem.Length == 0)
                {
                    files.Add(read);
                    continue;
                }

                NotCompared(path + " in it " + read.Problem, FindingSeverity.Warning);
            }
            else if (blob.IsMissing)
            {
                NotCompared(path + " is not in it, so there is nothing to be worse than", FindingSeverity.Info);
            }
            else
            {
                _project.Files.MetTransientFailure = true;
                NotCompared(blob.Problem, FindingSeverity.Warning);
                break;
            }
        }

        return files;

        void NotCompared(string reason, FindingSeverity severity) => _verdicts.Add(new Verdict(Verdict.Regressed,
            "The metrics were not compared with revision " + revision + ": " + reason + "."
            + (severity == FindingSeverity.Info ? "" : " Fetch it (git fetch origin; on CI with full history), or write \"baseline\": \"metrics.baseline.json\"."),
            settings.File, at, revision, severity));
    }
}
