// corpus: A model is judged by the fairness of what it says of held-out rows before it is saved.
// library: ML.NET
// axis: metrics of groups, decision
using Microsoft.ML;
using Microsoft.ML.Fairlearn;

var ml = new MLContext(seed: 4);
var data = ml.Data.LoadFromTextFile<Applicant>("applicants.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2, samplingKeyColumnName: "Person");
var model = ml.Transforms.Categorical.OneHotEncoding("Job")
    .Append(ml.Transforms.Concatenate("Features", "Job", "Income"))
    .Append(ml.BinaryClassification.Trainers.FastTree("Granted"))
    .Fit(split.TrainSet);
var fairness = new BinaryGroupMetric(ml, model.Transform(split.TestSet), "Granted", "PredictedLabel", "Gender", "Score").Overall();
if (fairness.Values.Min() > 0.8)
{
    ml.Model.Save(model, data.Schema, "granting.zip");
}

internal sealed class Applicant
{
    [Microsoft.ML.Data.LoadColumn(0)] public bool Granted { get; set; }

    [Microsoft.ML.Data.LoadColumn(1)] public string Job { get; set; } = "";

    [Microsoft.ML.Data.LoadColumn(2)] public string Gender { get; set; } = "";

    [Microsoft.ML.Data.LoadColumn(3)] public float Income { get; set; }

    [Microsoft.ML.Data.LoadColumn(4)] public string Person { get; set; } = "";
}
