using Microsoft.ML;
using Microsoft.ML.Data;

namespace Post;

public sealed class Letter
{
    [LoadColumn(0)]
    public string Body { get; set; } = "";

    [LoadColumn(1)]
    public bool Complaint { get; set; }
}

internal static class Vocabulary
{
    public static ITransformer Of(MLContext ml, IDataView letters)
    {
        var pipeline = ml.Transforms.Text.FeaturizeText("Features", nameof(Letter.Body));
        return pipeline.Fit(letters);
    }
}
