using Microsoft.ML;

static class Features
{
    public const string Street = "Street";

    public static IEstimator<ITransformer> For(MLContext ml) =>
        ml.Transforms.Text.FeaturizeText("StreetText", Street)
            .Append(ml.Transforms.DropColumns(Street))
            .Append(ml.Transforms.Concatenate("Features", "StreetText", "Area"));
}
