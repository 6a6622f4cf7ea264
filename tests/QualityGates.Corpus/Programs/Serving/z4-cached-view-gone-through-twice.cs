// corpus: The view of a log is cached in memory before two columns are read from it.
// library: ML.NET
// axis: library, Data.Cache
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Latency;

public class LogRow
{
    [LoadColumn(0)]
    public string Route { get; set; } = "";

    [LoadColumn(1)]
    public float Milliseconds { get; set; }
}

public sealed class LatencyReport(MLContext context)
{
    public (double Mean, float Slowest, int Routes) Of(string path)
    {
        var view = context.Data.Cache(context.Data.LoadFromTextFile<LogRow>(path, separatorChar: '\t', hasHeader: false));
        var mean = view.GetColumn<float>(nameof(LogRow.Milliseconds)).Average(value => (double)value);
        var slowest = view.GetColumn<float>(nameof(LogRow.Milliseconds)).Max();
        var routes = view.GetColumn<string>(nameof(LogRow.Route)).Distinct().Count();
        return (mean, slowest, routes);
    }
}
