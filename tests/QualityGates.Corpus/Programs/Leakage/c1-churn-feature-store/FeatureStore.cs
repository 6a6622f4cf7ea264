using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn.Features;

public sealed class FeatureStore
{
    private readonly MLContext _context;

    public FeatureStore(MLContext context) => _context = context;

    public IDataView Raw(string file) => _context.Data.LoadFromTextFile<Subscriber>(file, separatorChar: ';', hasHeader: true);

    public IDataView Prepared(string file)
    {
        var raw = Raw(file);
        var steps = _context.Transforms.Categorical.OneHotEncoding("PlanVector", nameof(Subscriber.Plan))
            .Append(_context.Transforms.Concatenate("Numbers", nameof(Subscriber.Months), nameof(Subscriber.Calls), nameof(Subscriber.Bill)))
            .Append(_context.Transforms.NormalizeMinMax("Numbers"))
            .Append(_context.Transforms.Concatenate("Features", "PlanVector", "Numbers"));
        return steps.Fit(raw).Transform(raw);
    }
}

public sealed class Subscriber
{
    [LoadColumn(0)] public string Plan { get; set; } = "";
    [LoadColumn(1)] public float Months { get; set; }
    [LoadColumn(2)] public float Calls { get; set; }
    [LoadColumn(3)] public float Bill { get; set; }
    [LoadColumn(4)] public bool Churned { get; set; }
}
