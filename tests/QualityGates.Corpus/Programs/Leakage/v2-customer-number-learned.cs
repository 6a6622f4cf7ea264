// corpus: The number of the customer goes into the features, as it is and scaled, in a list that a property gives.
// library: ML.NET
// axis: list in a property, pairs
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Insurance;

public sealed class Contract
{
    [LoadColumn(0)] public float CustomerId { get; set; }
    [LoadColumn(1)] public float Premium { get; set; }
    [LoadColumn(2)] public float Claims { get; set; }
    [LoadColumn(3)] public bool Cancelled { get; set; }
}

public sealed class CancelTrainer
{
    private readonly MLContext _ml = new(seed: 4);

    private static string[] Inputs => [nameof(Contract.CustomerId), nameof(Contract.Premium), nameof(Contract.Claims)];

    public double Train(string path)
    {
        var contracts = _ml.Data.LoadFromTextFile<Contract>(path, separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(contracts, testFraction: 0.2);
        var pipeline = _ml.Transforms.Concatenate("Features", Inputs) // expect: MLQ2014
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Contract.Cancelled)));
        return _ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Contract.Cancelled)).AreaUnderRocCurve;
    }

    public double TrainScaled(string path)
    {
        var contracts = _ml.Data.LoadFromTextFile<Contract>(path, separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(contracts, testFraction: 0.2);
        var scaling = _ml.Transforms.NormalizeMinMax([new InputOutputColumnPair("IdScaled", nameof(Contract.CustomerId)), new InputOutputColumnPair("PremiumScaled", nameof(Contract.Premium))]);
        var features = _ml.Transforms.Concatenate("Features", "IdScaled", "PremiumScaled"); // expect: MLQ2014
        var model = scaling.Append(features).Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Contract.Cancelled))).Fit(split.TrainSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Contract.Cancelled)).AreaUnderRocCurve;
    }
}
