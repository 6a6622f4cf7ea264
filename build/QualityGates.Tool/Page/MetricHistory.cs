using System.Globalization;
using QualityGates.Gates.Overview;
using QualityGates.Reporting;
using QualityGates.Tool.Init;

namespace QualityGates.Tool.Page;

/// <summary>What the metrics were in the commits that changed their file.</summary>
internal sealed class MetricHistory(string root)
{
    private const string Commits = "30";

    private readonly Dictionary<string, IReadOnlyList<(string Revision, DateTimeOffset At, IReadOnlyDictionary<string, double> Values)>> _files = new(StringComparer.Ordinal);

    /// <summary>Oldest first, without the present value; none without git.</summary>
    public IReadOnlyList<MetricPoint> Of(string file, string name)
    {
        if (!_files.TryGetValue(file, out var states))
        {
            _files[file] = states = Read(file);
        }

        return [.. states.Where(state => state.Values.ContainsKey(name)).Select(state => new MetricPoint(state.Revision, state.At, state.Values[name]))];
    }

    private List<(string, DateTimeOffset, IReadOnlyDictionary<string, double>)> Read(string file)
    {
        var path = Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
        var states = new List<(string, DateTimeOffset, IReadOnlyDictionary<string, double>)>();
        if (Path.IsPathFullyQualified(path) || path.StartsWith("../", StringComparison.Ordinal)
            || Git.Ask(root, "log", "-n", Commits, "--format=%h %cI", "--", ":(literal)" + path) is not { ExitCode: 0, Output.Length: > 0 } log)
        {
            return states;
        }

        foreach (var line in log.Output.Split('\n'))
        {
            var parts = line.Trim().Split(' ');
            if (parts.Length == 2 && DateTimeOffset.TryParse(parts[1], CultureInfo.InvariantCulture, out var at)
                && Git.Ask(root, "show", parts[0] + ":" + path) is { ExitCode: 0 } content)
            {
                states.Add((parts[0], at, MetricValues.Of(content.Output, file)));
            }
        }

        states.Reverse();
        // What is committed and not changed since is the present value.
        if (states.Count > 0 && Git.Ask(root, "diff", "--quiet", "HEAD", "--", ":(literal)" + path) is { ExitCode: 0 })
        {
            states.RemoveAt(states.Count - 1);
        }

        return states;
    }
}
