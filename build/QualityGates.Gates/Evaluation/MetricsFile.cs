using QualityGates.Gates.Files;

namespace QualityGates.Gates.Evaluation;

/// <summary>The metrics of one file or run folder, whatever its form.</summary>
internal sealed class MetricsFile(string path)
{
    private readonly Dictionary<string, Metric> _byName = new(StringComparer.Ordinal);
    private readonly List<Metric> _metrics = [];
    private readonly List<MetricText> _texts = [];

    /// <summary>More than any evaluation has; beyond it a file is taken as a log of something else.</summary>
    public const int MetricLimit = 100_000;

    /// <summary>Absolute path of the file or folder.</summary>
    public string Path { get; } = path;

    /// <summary>In file order; a name is in here once.</summary>
    public IReadOnlyList<Metric> Metrics => _metrics;

    public IReadOnlyList<MetricText> Texts => _texts;

    /// <summary>Why it could not be read, after the file's name; empty when it was.</summary>
    public string Problem { get; private set; } = "";

    public Place ProblemAt { get; private set; } = Place.Start;

    /// <summary>The file the problem is in.</summary>
    public string ProblemFile { get; private set; } = path;

    public void Add(Metric metric)
    {
        if (_byName.ContainsKey(metric.Name))
        {
            Fail("gives \"" + metric.Name + "\" twice, so nobody can tell which one counts", metric.At, metric.File);
        }
        else if (_metrics.Count < MetricLimit)
        {
            _byName.Add(metric.Name, metric);
            _metrics.Add(metric);
        }
    }

    public void Add(MetricText text)
    {
        if (_texts.Count < MetricLimit)
        {
            _texts.Add(text);
        }
    }

    /// <summary>The first problem counts.</summary>
    public MetricsFile Fail(string problem, Place at, string? file = null)
    {
        if (Problem.Length == 0)
        {
            Problem = problem;
            ProblemAt = at;
            ProblemFile = file ?? Path;
        }

        return this;
    }

    public Metric? Exact(string name) => _byName.TryGetValue(name, out var metric) ? metric : null;

    /// <summary>
    /// The metrics a name may mean: the one of exactly that path; else those that differ in case and separators only; else those
    /// whose path ends with it.
    /// </summary>
    public IReadOnlyList<Metric> Find(string name)
    {
        if (Exact(name) is { } exact)
        {
            return [exact];
        }

        var wanted = Normal(name);
        var same = _metrics.Where(metric => Normal(metric.Name) == wanted).ToArray();
        return same.Length > 0 ? same : [.. _metrics.Where(metric => Normal(metric.Name).EndsWith("/" + wanted, StringComparison.Ordinal))];
    }

    /// <summary>The texts a name may mean, by the same rule.</summary>
    public IReadOnlyList<MetricText> FindText(string name)
    {
        var wanted = Normal(name);
        var same = _texts.Where(text => Normal(text.Name) == wanted).ToArray();
        return same.Length > 0 ? same : [.. _texts.Where(text => Normal(text.Name).EndsWith("/" + wanted, StringComparison.Ordinal))];
    }

    /// <summary>Names as they are compared: <c>Model.LogLoss</c>, <c>model/log_loss</c> and <c>model/log-loss</c> are one.</summary>
    public static string Normal(string name)
    {
        var normal = new System.Text.StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is '.' or '/' or '\\')
            {
                normal.Append('/');
            }
            else if (c is not ('_' or '-' or ' '))
            {
                normal.Append(char.ToLowerInvariant(c));
            }
        }

        return normal.ToString();
    }

    /// <summary>Reads whatever stands at a path.</summary>
    public static MetricsFile Read(FileLedger files, string path)
    {
        var metrics = new MetricsFile(path);
        if (files.Stamp(path).Kind == FileKind.Directory)
        {
            MLflowRun.Read(files, path, metrics);
        }
        else
        {
            var file = files.ReadText(path, MetricsText.SizeLimit);
            if (file.State != TextFileState.Read)
            {
                return metrics.Fail(file.Problem, file.At);
            }

            MetricsText.Read(file.Text, path, metrics);
        }

        MetricDetails.Attach(metrics);
        return metrics;
    }

    /// <summary>Reads text that stood at that path in another revision.</summary>
    public static MetricsFile Read(string text, string path)
    {
        var metrics = new MetricsFile(path);
        MetricsText.Read(text, path, metrics);
        MetricDetails.Attach(metrics);
        return metrics;
    }
}
