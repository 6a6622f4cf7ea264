using Microsoft.ML;

namespace Post;

internal static class Steps
{
    public static IEstimator<ITransformer> Features(MLContext ml)
        => ml.Transforms.ReplaceMissingValues("Weight")
            .Append(ml.Transforms.Concatenate("Features", "Index", "Weight", "Distance"));
}
