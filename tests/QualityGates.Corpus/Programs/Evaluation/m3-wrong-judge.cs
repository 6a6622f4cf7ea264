// corpus: A support vector machine is judged as if it gave probabilities, once by an evaluation and once by folds.
// library: ML.NET
// axis: switch expression, generic judge, static class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 19);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Mail>("mails.tsv", hasHeader: true), 0.2);
var shape = ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Text));
var svm = shape.Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(Mail.Spam)));
var metrics = Judge.Holdout(ml, svm.Fit(parts.TrainSet), parts.TestSet); // expect: MLQ3003
var folds = ml.BinaryClassification.CrossValidate(parts.TrainSet, shape.Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Mail.Spam))), labelColumnName: nameof(Mail.Spam)); // expect: MLQ3003
File.WriteAllText("mails.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve, folds = folds.Select(static f => f.Metrics.F1Score) }));

internal static class Judge
{
    public static CalibratedBinaryClassificationMetrics Holdout(MLContext ml, ITransformer model, IDataView rows) =>
        ml.BinaryClassification.Evaluate(model.Transform(rows), nameof(Mail.Spam));
}

internal sealed class Mail
{
    [LoadColumn(0)] public string Text { get; set; } = "";

    [LoadColumn(1)] public bool Spam { get; set; }
}
