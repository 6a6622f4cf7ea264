// corpus: All engines are scaled for the points of a chart, which no model sees; the model has a scaler of its own that was fitted on the train part.
// library: ML.NET
// axis: service, chart
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Engines;

public sealed class Run
{
    public float Heat { get; set; }

    public float Noise { get; set; }

    public bool Broke { get; set; }
}

public sealed class ScaledRun
{
    public float[] Point { get; set; } = [];
}

public sealed class EngineReport
{
    private readonly MLContext _ml = new(seed: 31);

    public CalibratedBinaryClassificationMetrics Write(IReadOnlyList<Run> runs, TextWriter chart)
    {
        var rows = _ml.Data.LoadFromEnumerable(runs);
        Draw(rows, chart);

        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.25);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Run.Heat), nameof(Run.Noise))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Run.Broke)));
        var model = pipeline.Fit(parts.TrainSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Run.Broke));
    }

    private void Draw(IDataView rows, TextWriter chart)
    {
        var scaler = _ml.Transforms.Concatenate("Point", nameof(Run.Heat), nameof(Run.Noise))
            .Append(_ml.Transforms.NormalizeMinMax("Point"))
            .Fit(rows);
        foreach (var run in _ml.Data.CreateEnumerable<ScaledRun>(scaler.Transform(rows), reuseRowObject: false))
        {
            chart.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Point[0]};{run.Point[1]}"));
        }
    }
}
