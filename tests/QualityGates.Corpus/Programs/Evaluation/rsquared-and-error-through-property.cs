// corpus: R² is read in one method, the mean absolute error in another one, both from the same property.
// library: ML.NET
// axis: property, class
// scores: MLQ3005 MLQ3008
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var run = new SolarRun();
run.Execute("solar.csv");
return run.ExplainsEnough() && run.IsPreciseEnough() ? 0 : 1;

internal sealed class SolarRun
{
    private readonly MLContext _ml = new(seed: 1);

    public RegressionMetrics? Metrics { get; private set; }

    public void Execute(string path)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Panel>(path, ',', true), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", "Irradiance", "Temperature")
            .Append(_ml.Regression.Trainers.Gam("Watts"))
            .Fit(split.TrainSet);
        Metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), "Watts");
    }

    public bool ExplainsEnough() => Metrics?.RSquared > 0.7;

    public bool IsPreciseEnough() => Metrics?.MeanAbsoluteError < 45;
}

internal class Panel
{
    [LoadColumn(0)] public float Irradiance { get; set; }
    [LoadColumn(1)] public float Temperature { get; set; }
    [LoadColumn(2)] public float Watts { get; set; }
}
