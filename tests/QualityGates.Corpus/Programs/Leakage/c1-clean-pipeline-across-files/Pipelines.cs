using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Claims;

internal static class Pipelines
{
    internal static IEstimator<ITransformer> Features(MLContext ml) =>
        ml.Transforms.ReplaceMissingValues(nameof(Claim.Age), replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Categorical.OneHotEncoding("RegionVector", nameof(Claim.Region)))
            .Append(ml.Transforms.Concatenate("Features", nameof(Claim.Age), nameof(Claim.Amount), "RegionVector"))
            .Append(ml.Transforms.NormalizeMinMax("Features"));

    internal static IEstimator<ITransformer> Full(MLContext ml) =>
        Features(ml).Append(ml.Regression.Trainers.LightGbm(nameof(Claim.Payout)));
}
