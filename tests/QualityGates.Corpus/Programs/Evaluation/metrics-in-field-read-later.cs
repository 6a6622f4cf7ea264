// corpus: The metrics are stored in a field inside a lock and read by another class through an interface.
// library: ML.NET
// axis: field, interface, using
// scores: MLQ3008
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var training = new WellTraining();
training.Run();
using var report = File.CreateText("wells.txt");
new QualityReport(training).WriteTo(report);

internal interface IMeasured
{
    RegressionMetrics Last { get; }
}

internal sealed class QualityReport(IMeasured source)
{
    public void WriteTo(TextWriter writer)
    {
        writer.WriteLine(source.Last.MeanAbsoluteError.ToString("R", CultureInfo.InvariantCulture));
        writer.WriteLine(source.Last.RSquared.ToString("R", CultureInfo.InvariantCulture));
    }
}

internal sealed class WellTraining : IMeasured
{
    private readonly object _gate = new();
    private readonly MLContext _ml = new(seed: 1);
    private RegressionMetrics? _metrics;

    RegressionMetrics IMeasured.Last
    {
        get
        {
            lock (_gate)
            {
                return _metrics ?? throw new InvalidOperationException("Run first.");
            }
        }
    }

    public void Run()
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Well>("wells.csv", ',', true), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", "Depth", "Pressure").Append(_ml.Regression.Trainers.Gam("Flow")).Fit(split.TrainSet);
        lock (_gate)
        {
            _metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), "Flow");
        }
    }
}

internal class Well
{
    [LoadColumn(0)] public float Depth { get; set; }
    [LoadColumn(1)] public float Pressure { get; set; }
    [LoadColumn(2)] public float Flow { get; set; }
}
