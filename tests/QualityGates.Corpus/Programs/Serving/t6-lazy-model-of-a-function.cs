// corpus: A function app loads its model at the first call, keeps it, and makes an engine under a lock.
// library: Microsoft.ML
// axis: Lazy, thread-local
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Spam.Functions;

public sealed class SpamFunction
{
    private static readonly MLContext Context = new(seed: 3);

    private static readonly Lazy<ITransformer> Model = new(() => Context.Model.Load(Path.Combine(AppContext.BaseDirectory, "spam.zip"), out _));

    private static readonly ThreadLocal<PredictionEngine<Mail, Verdict>> Engine =
        new(() => Context.Model.CreatePredictionEngine<Mail, Verdict>(Model.Value));

    public Task<bool> RunAsync(Mail mail) => Task.FromResult(Engine.Value!.Predict(mail).IsSpam);
}

public sealed class Mail
{
    public string Subject { get; set; } = "";

    public string Body { get; set; } = "";
}

public sealed class Verdict
{
    [ColumnName("PredictedLabel")]
    public bool IsSpam { get; set; }
}
