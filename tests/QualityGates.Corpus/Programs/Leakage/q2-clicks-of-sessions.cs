// corpus: Clicks, of which a session has many, are put into folds one by one, so that each session is trained on and tested.
// library: ML.NET
// axis: service
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shop;

public sealed class Click
{
    [LoadColumn(0)] public string SessionId { get; set; } = "";

    [LoadColumn(1)] public float Position { get; set; }

    [LoadColumn(2)] public float Price { get; set; }

    [LoadColumn(3)] public float Seconds { get; set; }

    [LoadColumn(4)] public bool Bought { get; set; }
}

public interface IPurchaseStudy
{
    IReadOnlyList<CalibratedBinaryClassificationMetrics> Run(string file, int folds);
}

public sealed class PurchaseStudy : IPurchaseStudy
{
    private readonly MLContext _ml = new(seed: 77);

    public IReadOnlyList<CalibratedBinaryClassificationMetrics> Run(string file, int folds)
    {
        var clicks = _ml.Data.LoadFromTextFile<Click>(file, separatorChar: ',', hasHeader: true);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Click.Position), nameof(Click.Price), nameof(Click.Seconds))
            .Append(_ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Click.Bought)));

        var parts = _ml.Data.CrossValidationSplit(clicks, numberOfFolds: folds); // expect: MLQ2010
        var metrics = new List<CalibratedBinaryClassificationMetrics>();
        foreach (var part in parts)
        {
            var scored = pipeline.Fit(part.TrainSet).Transform(part.TestSet);
            metrics.Add(_ml.BinaryClassification.Evaluate(scored, labelColumnName: nameof(Click.Bought)));
        }

        return metrics;
    }
}
