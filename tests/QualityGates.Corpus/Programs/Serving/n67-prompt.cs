// corpus: A prompt answers what is typed, one line at a time; there is no set of rows to transform.
// library: ML.NET
// axis: top-level program, pattern loop, local function
// scores: MLQ6003
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var model = ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "spam.zip"), out _);
using var engine = ml.Model.CreatePredictionEngine<Mail, Verdict>(model);

while (Ask() is { Length: > 0 } text)
{
    var verdict = engine.Predict(new Mail { Text = text });
    Console.WriteLine(verdict.Spam
        ? string.Create(CultureInfo.InvariantCulture, $"spam ({verdict.Probability:P0})")
        : "looks fine");
}

static string? Ask()
{
    Console.Write("> ");
    return Console.ReadLine();
}

internal sealed class Mail
{
    public string Text { get; set; } = "";
}

internal sealed class Verdict
{
    [ColumnName("PredictedLabel")] public bool Spam { get; set; }
    public float Probability { get; set; }
}
