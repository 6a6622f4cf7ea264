using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace FraudDesk;

internal abstract class Trainer(MLContext ml)
{
    protected MLContext Ml => ml;

    protected abstract IEstimator<ITransformer> Algorithm { get; }

    public ITransformer Train(IDataView rows) => Features().Append(Algorithm).Fit(rows);

    private IEstimator<ITransformer> Features() =>
        Ml.Transforms.Categorical.OneHotHashEncoding("CountryCode", nameof(Payment.Country), numberOfBits: 8)
            .Append(Ml.Transforms.Concatenate("Features", "CountryCode", nameof(Payment.Amount), nameof(Payment.Hour)));
}

internal sealed class ForestTrainer(MLContext ml) : Trainer(ml)
{
    protected override IEstimator<ITransformer> Algorithm =>
        Ml.BinaryClassification.Trainers.FastForest(nameof(Payment.Fraud), numberOfTrees: 300);
}

internal sealed class Judge(MLContext ml, string file)
{
    public bool Accepts(ITransformer model, IDataView heldOut)
    {
        var scored = model.Transform(heldOut);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(scored, nameof(Payment.Fraud));
        var gains = ml.BinaryClassification.PermutationFeatureImportanceNonCalibrated(model, scored, nameof(Payment.Fraud));
        File.WriteAllLines(file, gains.Select(g => $"{g.Key};{g.Value.AreaUnderPrecisionRecallCurve.Mean:R}") // expect: MLQ1008
            .Prepend($"aucpr;{metrics.AreaUnderPrecisionRecallCurve:R}") // expect: MLQ1008
            .Prepend($"accuracy;{metrics.Accuracy:R}")); // expect: MLQ1008
        return metrics.AreaUnderPrecisionRecallCurve > 0.3;
    }
}

internal sealed class Payment
{
    [LoadColumn(0)] public string Id { get; set; } = "";
    [LoadColumn(1)] public string Country { get; set; } = "";
    [LoadColumn(2)] public float Amount { get; set; }
    [LoadColumn(3)] public float Hour { get; set; }
    [LoadColumn(4)] public bool Fraud { get; set; }
}

internal sealed class ScoredPayment
{
    public string Id { get; set; } = "";
    public float Score { get; set; }
}
