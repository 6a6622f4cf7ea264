// corpus: A split takes a twentieth of a long click log as a sample, which is divided again before anything is fitted, by shares of a learning curve.
// library: ML.NET
// axis: service class, learning curve
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Adverts;

public sealed class Click
{
    [LoadColumn(0)] public bool Clicked { get; set; }

    [LoadColumn(1)] public string Campaign { get; set; } = "";

    [LoadColumn(2)] public string Device { get; set; } = "";

    [LoadColumn(3)] public float Dwell { get; set; }
}

public sealed record Point(double Learned, double Curve, double LogLoss);

public sealed class ClickStudy(string log, string report)
{
    private readonly MLContext _ml = new(seed: 21);

    public void Run()
    {
        var clicks = _ml.Data.LoadFromTextFile<Click>(log, separatorChar: '\t', hasHeader: false);
        var sample = Sample(clicks);
        var curve = new List<Point>();
        foreach (var share in new[] { 0.8, 0.6, 0.4, 0.2 })
        {
            var metrics = Measure(sample, share);
            curve.Add(new Point(1 - share, metrics.AreaUnderRocCurve, metrics.LogLoss));
        }

        File.WriteAllText(report, JsonSerializer.Serialize(curve));
    }

    private IDataView Sample(IDataView clicks) => _ml.Data.TrainTestSplit(clicks, testFraction: 0.95, seed: 5).TrainSet;

    private CalibratedBinaryClassificationMetrics Measure(IDataView sample, double share)
    {
        var parts = _ml.Data.TrainTestSplit(sample, share, seed: 6);
        var model = _ml.Transforms.Categorical.OneHotHashEncoding(nameof(Click.Campaign))
            .Append(_ml.Transforms.Categorical.OneHotEncoding(nameof(Click.Device)))
            .Append(_ml.Transforms.NormalizeMinMax(nameof(Click.Dwell)))
            .Append(_ml.Transforms.Concatenate("Features", nameof(Click.Campaign), nameof(Click.Device), nameof(Click.Dwell)))
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Click.Clicked)))
            .Fit(parts.TrainSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Click.Clicked));
    }
}

internal static class Program
{
    private static void Main(string[] args) => new ClickStudy(args[0], args[1]).Run();
}
