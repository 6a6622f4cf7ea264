// corpus: Tokens of texts, kinds of tokens, names of password columns, key columns and passwords that somebody types.
// library: ML.NET
// axis: look-alikes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wordy;

public sealed class Message
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1), ColumnName("Label")] public bool Phishing { get; set; }
}

public sealed class Phishing(MLContext ml)
{
    private const string TokenColumn = "Tokens";
    private const string KeyColumn = "LabelKey";
    private const string TokenType = "Bearer";
    private const string SecretName = "ml-registry-password";
    private static readonly string[] Suspicious = ["password", "secret", "apikey=", "verify your account"];

    public ITransformer Train(string path)
    {
        var rows = ml.Data.LoadFromTextFile<Message>(path, hasHeader: true);
        return ml.Transforms.Text.TokenizeIntoWords(TokenColumn, nameof(Message.Text))
            .Append(ml.Transforms.Text.ApplyWordEmbedding("Features", TokenColumn, Microsoft.ML.Transforms.Text.WordEmbeddingEstimator.PretrainedModelKind.GloVe50D))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
            .Fit(rows);
    }

    public bool LooksLikePhishing(string text) => Suspicious.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    public string Ask(Func<string, string> prompt)
    {
        var password = prompt("Password: ");
        return $"{TokenType} {password} {KeyColumn} {SecretName}";
    }
}

public static class Measures
{
    public static double F1(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), label).F1Score;
}
