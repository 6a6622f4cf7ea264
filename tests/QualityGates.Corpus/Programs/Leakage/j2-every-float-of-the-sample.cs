// corpus: All properties of a water sample that are numbers become features, and the salinity that is to be foreseen is a number as well.
// library: ML.NET
// axis: generic experiment
using System.Reflection;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Estuary;

public sealed class Sample
{
    [LoadColumn(0)] public string Pier { get; set; } = "";

    [LoadColumn(1)] public float Depth { get; set; }

    [LoadColumn(2)] public float Temperature { get; set; }

    [LoadColumn(3)] public float Turbidity { get; set; }

    [LoadColumn(4)] public float Salinity { get; set; }
}

public sealed class SalinityExperiment
{
    private readonly MLContext _ml = new(seed: 14);

    public RegressionMetrics Run(string path)
    {
        var samples = _ml.Data.LoadFromTextFile<Sample>(path, separatorChar: ';', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(samples, testFraction: 0.3);
        var numbers = typeof(Sample).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(float))
            .Select(property => property.Name)
            .ToArray();
        var features = _ml.Transforms.Concatenate("Features", numbers); // expect: MLQ2008
        var model = features.Append(_ml.Regression.Trainers.Gam(labelColumnName: nameof(Sample.Salinity))).Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Sample.Salinity));
    }
}
