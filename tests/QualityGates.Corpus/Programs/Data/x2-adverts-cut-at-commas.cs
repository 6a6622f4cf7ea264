// corpus: Descriptions of adverts stand between commas, and the loader is not told that those in quotes belong to the text.
// library: ML.NET
// axis: FeaturizeText in the same method
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Adverts;

public sealed class Advert
{
    [LoadColumn(0)] public string Description { get; set; } = "";

    [LoadColumn(1)] public float Price { get; set; }

    [LoadColumn(2)] public bool IsFraud { get; set; }
}

public sealed class FraudFilter
{
    private readonly MLContext _ml = new(seed: 27);

    public (double Auc, double F1) Learn(string folder)
    {
        var adverts = _ml.Data.LoadFromTextFile<Advert>( // expect: MLQ4005
            Path.Combine(folder, "adverts.csv"),
            separatorChar: ',',
            hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(adverts, testFraction: 0.2, seed: 27);
        var pipeline = _ml.Transforms.Text.FeaturizeText("Words", nameof(Advert.Description))
            .Append(_ml.Transforms.Concatenate("Features", "Words", nameof(Advert.Price)))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Advert.IsFraud)));
        var model = pipeline.Fit(parts.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Advert.IsFraud));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
