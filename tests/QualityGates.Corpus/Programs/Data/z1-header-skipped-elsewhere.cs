// corpus: A study of beans skips the header where it counts their kinds, and takes it for a row where it trains.
// library: ML.NET
// axis: one field, two ways to read
using Microsoft.ML;
using Microsoft.ML.Data;

namespace DryBeans;

public sealed class Bean
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Perimeter { get; set; }

    [LoadColumn(2)] public string Kind { get; set; } = "";
}

public sealed class BeanStudy
{
    private readonly MLContext _ml = new(seed: 44);
    private readonly string _path;

    public BeanStudy(string folder)
    {
        _path = Path.Combine(folder, "beans.csv");
    }

    public Dictionary<string, int> CountKinds() =>
        File.ReadLines(_path)
            .Skip(1)
            .Select(line => line.Split(',')[2])
            .GroupBy(kind => kind)
            .ToDictionary(kinds => kinds.Key, kinds => kinds.Count());

    public (double Macro, double LogLoss) Train()
    {
        var beans = _ml.Data.LoadFromTextFile<Bean>(_path, separatorChar: ','); // expect: MLQ4005
        var parts = _ml.Data.TrainTestSplit(beans, testFraction: 0.2);
        var pipeline = _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Bean.Kind))
            .Append(_ml.Transforms.Concatenate("Features", nameof(Bean.Area), nameof(Bean.Perimeter)))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
        var model = pipeline.Fit(parts.TrainSet);
        var metrics = _ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
        return (metrics.MacroAccuracy, metrics.LogLoss);
    }
}
