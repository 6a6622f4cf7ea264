using Microsoft.ML;

namespace Returns;

internal static class Pipelines
{
    /// <summary>Boosted trees with Platt scaling built in.</summary>
    public static IEstimator<ITransformer> ForReturns(MLContext ml) =>
        ml.Transforms.Categorical.OneHotEncoding("SizeCode", "Size")
            .Append(ml.Transforms.Concatenate("Features", "SizeCode", "Price", "Discount"))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Returned", numberOfTrees: 200));
}
