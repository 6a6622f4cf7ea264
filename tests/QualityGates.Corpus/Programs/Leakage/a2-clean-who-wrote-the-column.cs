// corpus: The author of a newspaper column is what is learned, so the number of the author is the label and cannot be the key of the split.
// library: ML.NET
// axis: library, label of numbers of people
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Columns;

public sealed class Essay
{
    public string AuthorId { get; set; } = "";

    public float Commas { get; set; }

    public float WordLength { get; set; }

    public float SentenceLength { get; set; }
}

public sealed record Attribution(double Macro, double Micro, double LogLoss);

public sealed class AuthorStudy(MLContext ml)
{
    public AuthorStudy()
        : this(new MLContext(seed: 116))
    {
    }

    public Attribution Run(IEnumerable<Essay> essays)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(essays), testFraction: 0.3, seed: 116);
        var model = ml.Transforms.Conversion.MapValueToKey("Author", nameof(Essay.AuthorId))
            .Append(ml.Transforms.Concatenate("Style", nameof(Essay.Commas), nameof(Essay.WordLength), nameof(Essay.SentenceLength)))
            .Append(ml.Transforms.NormalizeMeanVariance("Style"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Author", "Style"))
            .Fit(parts.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet), "Author");
        return new Attribution(metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss);
    }
}
