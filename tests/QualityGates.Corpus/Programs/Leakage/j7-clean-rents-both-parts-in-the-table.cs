// corpus: What a search found for rents is measured on the rows it was given and on those it was not, and both stand in one table.
// library: AutoML
// axis: generic class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var rents = ml.Data.LoadFromTextFile<Rent>(args[0], separatorChar: ';', hasHeader: true);
var split = ml.Data.TrainTestSplit(rents, testFraction: 0.25, seed: 7);

var experiment = ml.Auto().CreateRegressionExperiment(maxExperimentTimeInSeconds: 200);
var found = experiment.Execute(split.TrainSet, labelColumnName: nameof(Rent.PerMonth));

var table = new Table<RegressionMetrics>(rows =>
    ml.Regression.Evaluate(found.BestRun.Model.Transform(rows), labelColumnName: nameof(Rent.PerMonth)));
table.Add("searched", split.TrainSet);
table.Add("held", split.TestSet);
var report = table.Entries.ToDictionary(
    entry => entry.Key,
    entry => new { entry.Value.MeanAbsoluteError, entry.Value.RootMeanSquaredError });
Console.WriteLine($"{report["held"].MeanAbsoluteError - report["searched"].MeanAbsoluteError:F0} worse on unseen rents");
File.WriteAllText("rents.json", JsonSerializer.Serialize(report));

internal sealed class Table<TMetrics>(Func<IDataView, TMetrics> measure)
{
    public SortedDictionary<string, TMetrics> Entries { get; } = new(StringComparer.Ordinal);

    public void Add(string name, IDataView rows) => Entries[name] = measure(rows);
}

internal sealed class Rent
{
    [LoadColumn(0)]
    public float Rooms { get; set; }

    [LoadColumn(1)]
    public float Area { get; set; }

    [LoadColumn(2)]
    public string Quarter { get; set; } = "";

    [LoadColumn(3)]
    public float PerMonth { get; set; }
}
