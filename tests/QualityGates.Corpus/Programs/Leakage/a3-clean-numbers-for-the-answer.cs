// corpus: The number of an applicant is put beside that of the branch into a column for the answers, which the trainer does not read.
// library: Microsoft.Data.Analysis, ML.NET
// axis: script, data frame
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 26);
var applicants = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture);
var parts = ml.Data.TrainTestSplit(applicants, testFraction: 0.2, seed: 26);

var model = ml.Transforms.Concatenate("Numbers", "ApplicantId", "BranchId")
    .Append(ml.Transforms.Concatenate("Features", "Income", "Debt", "Years"))
    .Append(ml.BinaryClassification.Trainers.FastTree("Repaid"))
    .Fit(parts.TrainSet);
var judged = model.Transform(parts.TestSet);
var metrics = ml.BinaryClassification.Evaluate(judged, "Repaid");

var answers = ml.Data.CreateEnumerable<Answer>(judged, reuseRowObject: false);
File.WriteAllLines("answers.csv", answers.Select(answer => answer.ToString()));
File.WriteAllText(
    "metrics.csv",
    string.Create(CultureInfo.InvariantCulture, $"auc,f1\n{metrics.AreaUnderRocCurve:F4},{metrics.F1Score:F4}\n"));

internal sealed class Answer
{
    [VectorType(2)]
    public float[] Numbers { get; set; } = [];

    public float Probability { get; set; }

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Numbers[0]:F0},{Numbers[1]:F0},{Probability:F4}");
}
