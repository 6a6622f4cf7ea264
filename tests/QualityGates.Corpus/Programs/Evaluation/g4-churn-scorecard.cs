// corpus: A scorecard measures every binary model as if it had no probabilities; the trees for cancelled contracts have them, so the loss of the probabilities is lost.
// library: ML.NET
// axis: own wrapper, constructor
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Contracts;

public sealed class Contract
{
    public float Months { get; set; }

    public float Calls { get; set; }

    public float Price { get; set; }

    public bool Cancelled { get; set; }
}

public sealed class Scorecard(MLContext ml, string label)
{
    public BinaryClassificationMetrics Of(ITransformer model, IDataView rows)
        => ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(rows), label);
}

public sealed record Outcome(ITransformer Model, double RocArea, double PrecisionRecallArea, double F1);

public sealed class CancellationModel
{
    private readonly MLContext _ml = new(seed: 6);

    public Outcome Learn(IReadOnlyCollection<Contract> contracts)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(contracts), testFraction: 0.2);
        var scorecard = new Scorecard(_ml, nameof(Contract.Cancelled));
        var trees = _ml.Transforms.Concatenate("Features", nameof(Contract.Months), nameof(Contract.Calls), nameof(Contract.Price))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Contract.Cancelled), numberOfTrees: 60))
            .Fit(split.TrainSet);

        var card = scorecard.Of(trees, split.TestSet); // expect: MLQ3003
        return new Outcome(trees, card.AreaUnderRocCurve, card.AreaUnderPrecisionRecallCurve, card.F1Score);
    }
}
