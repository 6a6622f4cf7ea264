using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Transforms;

namespace HospitalStays;

public sealed record FittedStays(ITransformer Whole, int Trees);

public sealed class StayTrainer(MLContext ml, StayOptions options)
{
    private static readonly string[] Numbers = [nameof(Stay.Age), nameof(Stay.Pulse), nameof(Stay.Haemoglobin), nameof(Stay.EarlierStays)];

    public FittedStays Train(StayParts parts)
    {
        var steps = Steps().Fit(parts.Train);
        var trees = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
        {
            LabelColumnName = nameof(Stay.Days),
            FeatureColumnName = "Features",
            NumberOfTrees = options.Trees,
            NumberOfLeaves = options.Leaves,
            LearningRate = options.LearningRate,
            EarlyStoppingMetric = EarlyStoppingMetric.L1Norm,
            EarlyStoppingRule = new ConsecutiveGeneralityLossRule(windowSize: 8),
        });
        var model = trees.Fit(steps.Transform(parts.Train), steps.Transform(parts.Validation));
        return new FittedStays(steps.Append(model), model.Model.TrainedTreeEnsemble.Trees.Count);
    }

    private IEstimator<TransformerChain<ColumnConcatenatingTransformer>> Steps()
    {
        var pairs = Numbers.Select(name => new InputOutputColumnPair(name, name)).ToArray();
        return ml.Transforms.ReplaceMissingValues(pairs, MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Categorical.OneHotEncoding("WardCode", nameof(Stay.Ward)))
            .Append(ml.Transforms.Categorical.OneHotEncoding("UrgencyCode", nameof(Stay.Urgency)))
            .Append(ml.Transforms.Concatenate("Features", [.. Numbers, "WardCode", "UrgencyCode"]));
    }
}
