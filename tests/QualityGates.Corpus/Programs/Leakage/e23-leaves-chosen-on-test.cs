// corpus: A query fits one tree ensemble for each number of leaves, scores all of them on the test rows and keeps the best.
// library: ML.NET
// axis: LINQ, record
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 2);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Loan>("loans.csv", ',', hasHeader: true), 0.2);
var features = ml.Transforms.Concatenate("Features", "Income", "Debt", "Age");
var candidates =
    from leaves in new[] { 8, 16, 32, 64 }
    let model = features.Append(ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options { NumberOfLeaves = leaves, LabelColumnName = "Default" })).Fit(split.TrainSet)
    select new Candidate(leaves, model, ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Default").AreaUnderPrecisionRecallCurve);
var winner = candidates.ToList().OrderByDescending(c => c.Auprc).First(); // expect: MLQ2006
File.WriteAllText("winner.txt", FormattableString.Invariant($"{winner.Leaves}: {winner.Auprc}"));
ml.Model.Save(winner.Model, split.TrainSet.Schema, "loans.zip");

internal sealed record Candidate(int Leaves, ITransformer Model, double Auprc);

public sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Debt { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public bool Default { get; set; }
}
