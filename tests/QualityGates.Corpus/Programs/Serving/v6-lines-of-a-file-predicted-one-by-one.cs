// corpus: Lines of a file become rows that are predicted one after the other; the trainer before reads its file in every pass.
// library: ML.NET
// axis: script with local functions
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var model = Train();
var engine = ml.Model.CreatePredictionEngine<Email, EmailKind>(model);
var spam = new List<string>();
foreach (var email in ReadInbox("inbox.tsv"))
{
    var kind = engine.Predict(email); // expect: MLQ6003
    if (kind.PredictedLabel)
    {
        spam.Add(email.Subject);
    }
}

File.WriteAllLines("spam.txt", spam);

ITransformer Train()
{
    var emails = ml.Data.LoadFromTextFile<Email>("labelled.tsv", hasHeader: true);
    var split = ml.Data.TrainTestSplit(emails, 0.25);
    var fitted = ml.Transforms.Text.FeaturizeText("Features", nameof(Email.Subject))
        .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression()) // expect: MLQ6008
        .Fit(split.TrainSet);
    var quality = ml.BinaryClassification.Evaluate(fitted.Transform(split.TestSet));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"F1 {quality.F1Score:F2}, AUC {quality.AreaUnderRocCurve:F2}"));
    return fitted;
}

static IEnumerable<Email> ReadInbox(string path)
{
    foreach (var line in File.ReadLines(path))
    {
        var cells = line.Split('\t');
        yield return new Email { Subject = cells[1] };
    }
}

internal sealed class Email
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Subject { get; set; } = "";
}

internal sealed class EmailKind
{
    public bool PredictedLabel { get; set; }
}
