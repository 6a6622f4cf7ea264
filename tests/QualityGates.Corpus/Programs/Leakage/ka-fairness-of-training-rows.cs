// corpus: How fair a model is to each group is measured on the rows it was fitted on, and nothing else is measured.
// library: ML.NET
// axis: metrics of groups
using Microsoft.ML;
using Microsoft.ML.Fairlearn;

var ml = new MLContext(seed: 4);
var data = ml.Data.LoadFromTextFile<Applicant>("applicants.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);
var model = ml.Transforms.Categorical.OneHotEncoding("Job")
    .Append(ml.Transforms.Concatenate("Features", "Job", "Income"))
    .Append(ml.BinaryClassification.Trainers.FastTree("Granted"))
    .Fit(data);
var fairness = ml.Fairlearn().Metric.BinaryClassification(model.Transform(data), "Granted", "PredictedLabel", "Gender"); // expect: MLQ2003
File.WriteAllLines("fairness.txt", fairness.Overall().Select(pair => FormattableString.Invariant($"{pair.Key} {pair.Value:R}")));

internal sealed class Applicant
{
    [Microsoft.ML.Data.LoadColumn(0)] public bool Granted { get; set; }

    [Microsoft.ML.Data.LoadColumn(1)] public string Job { get; set; } = "";

    [Microsoft.ML.Data.LoadColumn(2)] public string Gender { get; set; } = "";

    [Microsoft.ML.Data.LoadColumn(3)] public float Income { get; set; }
}
