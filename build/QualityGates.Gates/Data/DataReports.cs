using System.Globalization;
using QualityGates.Gates.Data.Profiles;
using QualityGates.Gates.Data.Rows;
using QualityGates.Gates.Data.Splits;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Data;

/// <summary>A text that was asked for, or why there is none.</summary>
public sealed class DataReport
{
    private DataReport(string? text, string problem)
    {
        Text = text;
        Problem = problem;
    }

    /// <summary>Null when there is a problem.</summary>
    public string? Text { get; }

    /// <summary>A sentence or two: what is wrong, where, and what to write.</summary>
    public string Problem { get; }

    internal static DataReport Of(string text) => new(text, "");

    internal static DataReport Failed(string problem) => new(null, problem);
}

/// <summary>What the command line writes about data: the same readers and settings as the gates that judge it.</summary>
public static class DataReports
{
    /// <summary>The dialects <see cref="SplitQueries"/> knows.</summary>
    public static IReadOnlyList<string> Dialects { get; } = [.. SqlDialect.All.Select(dialect => dialect.Name)];

    /// <summary>A profile of a data file as JSON, for MLQ8105.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="shown">How the profile names the file.</param>
    /// <param name="delimiter">Null for the one the file's name stands for.</param>
    /// <param name="hasHeader">False when the first row is data.</param>
    /// <param name="progress">Told now and then which share of the file was read.</param>
    public static DataReport Profile(string path, string shown, char? delimiter = null, bool hasHeader = true, Action<double>? progress = null)
    {
        try
        {
            return DataReport.Of(DataProfiler.Run(path, delimiter, hasHeader, true, progress).Write(shown, path));
        }
        catch (RowFaultException fault)
        {
            return DataReport.Failed(shown + "(" + fault.At.Line.ToString(CultureInfo.InvariantCulture) + ","
                + fault.At.Column.ToString(CultureInfo.InvariantCulture) + "): " + fault.Problem + ".");
        }
    }

    /// <summary>The queries of the splits in the nearest qualitygates.json, whose results MLQ8106, MLQ8107 and MLQ8108 accept.</summary>
    /// <param name="directory">Where the search begins; absolute.</param>
    /// <param name="dialect">One of <see cref="Dialects"/>.</param>
    /// <param name="split">The name of one split; null for all.</param>
    public static DataReport SplitQueries(string directory, string dialect, string? split = null)
    {
        if (SqlDialect.All.FirstOrDefault(known => known.Name == dialect) is not { } sql)
        {
            return DataReport.Failed("'" + dialect + "' is no dialect. Write one of " + string.Join(", ", Dialects) + ".");
        }

        var project = new ProjectContext(new ProjectInput { ProjectFile = Path.Combine(directory, "mlgates") }, new FileLedger());
        var splits = (DataSettings.Of(project)?.Splits ?? []).Select(setting => setting.Value).ToArray();
        var chosen = splits.Where(candidate => split is null || candidate.Name == split).ToArray();
        if (chosen.Length == 0)
        {
            var problems = string.Concat(project.Configuration.Problems.Select(problem => " " + problem.Message));
            return DataReport.Failed((project.ConfigurationFile is null ? "there is no qualitygates.json in or above " + directory + "."
                : splits.Length == 0 ? project.ConfigurationFile + " declares no split. Write one under \"data\": { \"splits\": [ … ] }."
                : project.ConfigurationFile + " declares no split \"" + split + "\". It has: " + string.Join(", ", splits.Select(known => known.Name)) + ".") + problems);
        }

        try
        {
            return DataReport.Of(string.Join("\n", chosen.Select(candidate => SplitQuery.Write(candidate, sql))));
        }
        catch (NotSupportedException exception)
        {
            return DataReport.Failed(exception.Message);
        }
    }
}
