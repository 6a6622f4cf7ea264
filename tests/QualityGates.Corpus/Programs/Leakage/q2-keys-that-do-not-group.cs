// corpus: A soil study keeps rows together by the number of the plot, which is a floating-point number, and its folds by the soil that is to be told.
// library: ML.NET
// axis: class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Soil;

public sealed class Probe
{
    [LoadColumn(0)] public float Plot { get; set; }

    [LoadColumn(1)] public float Acidity { get; set; }

    [LoadColumn(2)] public float Clay { get; set; }

    [LoadColumn(3)] public float Humus { get; set; }

    [LoadColumn(4)] public string Kind { get; set; } = "";
}

public sealed class SoilStudy(string file)
{
    private readonly MLContext _ml = new(seed: 15);

    public MulticlassClassificationMetrics HeldOut()
    {
        var probes = _ml.Data.LoadFromTextFile<Probe>(file, separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(probes, testFraction: 0.2, samplingKeyColumnName: nameof(Probe.Plot)); // expect: MLQ2011
        return _ml.MulticlassClassification.Evaluate(Pipeline().Fit(split.TrainSet).Transform(split.TestSet));
    }

    public IEnumerable<MulticlassClassificationMetrics> OverFolds()
    {
        var probes = _ml.Data.LoadFromTextFile<Probe>(file, separatorChar: ',', hasHeader: true);
        var results = _ml.MulticlassClassification.CrossValidate(probes, Pipeline(), 5, samplingKeyColumnName: nameof(Probe.Kind)); // expect: MLQ2011
        return results.Select(result => result.Metrics).ToList();
    }

    private IEstimator<ITransformer> Pipeline() =>
        _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Probe.Kind))
            .Append(_ml.Transforms.Concatenate("Features", nameof(Probe.Acidity), nameof(Probe.Clay), nameof(Probe.Humus)))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
}
