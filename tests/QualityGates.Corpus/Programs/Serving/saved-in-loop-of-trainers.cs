// corpus: Each of three models is saved by a lambda that passes default; the best one again with the schema of its scored rows.
// library: ML.NET
// axis: lambda, loop, default literal
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromTextFile<Loan>("loans.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var validation = ml.Data.TrainTestSplit(split.TrainSet, testFraction: 0.2);
Action<ITransformer, string> save = (model, name) => ml.Model.Save(model, default, name + ".zip"); // expect: MLQ6005
ITransformer? best = null;
var least = double.MaxValue;
foreach (var leaves in new[] { 10, 20, 40 })
{
    var model = ml.Transforms.Concatenate("Features", "Salary", "Age")
        .Append(ml.Regression.Trainers.FastTree("Amount", numberOfLeaves: leaves))
        .Fit(validation.TrainSet);
    save(model, "loans-" + leaves.ToString(System.Globalization.CultureInfo.InvariantCulture));
    var error = ml.Regression.Evaluate(model.Transform(validation.TestSet), "Amount").RootMeanSquaredError;
    (best, least) = error < least ? (model, error) : (best, least);
}

Console.WriteLine(ml.Regression.Evaluate(best!.Transform(split.TestSet), "Amount").MeanAbsoluteError < 500);

class Loan
{
    [LoadColumn(0)] public float Salary { get; set; }

    [LoadColumn(1)] public float Age { get; set; }

    [LoadColumn(2)] public float Amount { get; set; }
}
