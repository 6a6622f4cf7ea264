using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mail;

public sealed class TextPreparation(MLContext ml)
{
    private readonly IEstimator<ITransformer> _words = ml.Transforms.Text.NormalizeText("Clean", nameof(Message.Body))
        .Append(ml.Transforms.Text.ProduceWordBags("Features", "Clean"));

    public IDataView Prepare(IDataView mails)
    {
        var fitted = _words.Fit(mails);
        return fitted.Transform(mails);
    }
}

public sealed class Message
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Body { get; set; } = "";
}
