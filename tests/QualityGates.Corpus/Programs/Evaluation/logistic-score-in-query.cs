// corpus: Customers are picked in a query by the raw score of a logistic regression, although the probability is beside it.
// library: ML.NET
// axis: LINQ, lambda
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Member>("members.csv", ',', true), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Age", "Visits")
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Renewed"))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Renewed");
File.WriteAllText("renewals.txt", FormattableString.Invariant($"{metrics.LogLoss} {metrics.F1Score}"));

var current = ml.Data.LoadFromTextFile<Member>("current.csv", ',', true);
var letters = ml.Data.CreateEnumerable<ScoredMember>(model.Transform(current), reuseRowObject: false)
    .Where(member => member.Score < 0.5) // expect: MLQ3006
    .Count();
Console.WriteLine($"{letters} letters");

public class Member
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Visits { get; set; }
    [LoadColumn(2)] public bool Renewed { get; set; }
}

public class ScoredMember
{
    public float Score { get; set; }
    public float Probability { get; set; }
}
