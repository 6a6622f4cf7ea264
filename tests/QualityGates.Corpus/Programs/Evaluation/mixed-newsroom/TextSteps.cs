using Microsoft.ML;
using Microsoft.ML.Transforms.Text;

namespace Newsroom;

internal static class TextSteps
{
    public static IEstimator<ITransformer> Words(MLContext ml) =>
        ml.Transforms.Text.FeaturizeText("HeadlineVector", new TextFeaturizingEstimator.Options
            {
                CaseMode = TextNormalizingEstimator.CaseMode.Lower,
                KeepPunctuations = false,
                WordFeatureExtractor = new WordBagEstimator.Options { NgramLength = 2, UseAllLengths = true },
            }, nameof(Article.Headline))
            .Append(ml.Transforms.Text.FeaturizeText("BodyVector", nameof(Article.Body)))
            .Append(ml.Transforms.Concatenate("Features", "HeadlineVector", "BodyVector"));

    public static IEstimator<ITransformer> SectionKey(MLContext ml) =>
        ml.Transforms.Conversion.MapValueToKey("Label", nameof(Article.Section));
}
