// corpus: A release measures what was learned from the train part on the test part, and only then learns anew from all rows for the file that is shipped.
// library: ML.NET
// axis: generic class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var loans = ml.Data.LoadFromTextFile<Loan>(args[0], separatorChar: ',', hasHeader: true);
var pipeline = ml.Transforms.Concatenate("Features", "Income", "Amount", "Years")
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Defaulted"));

var release = new Release<CalibratedBinaryClassificationMetrics>(
    ml,
    rows => pipeline.Fit(rows),
    scored => ml.BinaryClassification.Evaluate(scored, labelColumnName: "Defaulted"));
var (model, metrics) = release.Make(loans);

Directory.CreateDirectory(args[1]);
ml.Model.Save(model, loans.Schema, Path.Combine(args[1], "loans.zip"));
File.WriteAllText(
    Path.Combine(args[1], "loans.json"),
    JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve, metrics.LogLoss }));

internal sealed class Release<TMetrics>(MLContext ml, Func<IDataView, ITransformer> learn, Func<IDataView, TMetrics> judge)
{
    public (ITransformer Model, TMetrics Metrics) Make(IDataView all)
    {
        var split = ml.Data.TrainTestSplit(all, testFraction: 0.2, seed: 4);
        var candidate = learn(split.TrainSet);
        var metrics = judge(candidate.Transform(split.TestSet));
        return (learn(all), metrics);
    }
}

internal sealed class Loan
{
    [LoadColumn(0)]
    public float Income { get; set; }

    [LoadColumn(1)]
    public float Amount { get; set; }

    [LoadColumn(2)]
    public float Years { get; set; }

    [LoadColumn(3)]
    public bool Defaulted { get; set; }
}
