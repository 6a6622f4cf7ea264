// corpus: The preparing method gives back the fitted steps; it is called with training rows and the steps transform both parts.
// library: ML.NET
// axis: helper method
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Complaint>("complaints.tsv", hasHeader: true), testFraction: 0.2);

var steps = Prepare(split.TrainSet);
var (train, test) = (steps.Transform(split.TrainSet), steps.Transform(split.TestSet));
var classifier = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Complaint.Urgent)).Fit(train);
var metrics = ml.BinaryClassification.Evaluate(classifier.Transform(test), nameof(Complaint.Urgent));
if (metrics.PositiveRecall > 0.9 && metrics.F1Score > 0.7)
{
    ml.Model.Save(steps.Append(classifier), split.TrainSet.Schema, "complaints.zip");
}

ITransformer Prepare(IDataView rows) => ml.Transforms.Text.FeaturizeText("Features", nameof(Complaint.Text)).Fit(rows);

public sealed class Complaint
{
    [LoadColumn(0)] public bool Urgent { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
