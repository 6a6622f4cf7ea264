// corpus: The rows of the search and the rows that judge come from two files whose names the caller gives.
// library: AutoML
// axis: static helper
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var files = new Files(args[0], args[1]);
var ml = new MLContext(seed: 1);
var information = new ColumnInformation { LabelColumnName = nameof(Ballot.Turnout) };
information.CategoricalColumnNames.Add(nameof(Ballot.District));

var found = ml.Auto()
    .CreateRegressionExperiment(maxExperimentTimeInSeconds: 150)
    .Execute(Ballots.Load(ml, files.Searched), information);
var scored = found.BestRun.Model.Transform(Ballots.Load(ml, files.Judged));
var metrics = ml.Regression.Evaluate(scored, labelColumnName: nameof(Ballot.Turnout));
Console.WriteLine($"off by {metrics.MeanAbsoluteError:P1}");
File.WriteAllText("turnout.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal readonly record struct Files(string Searched, string Judged);

internal static class Ballots
{
    public static IDataView Load(MLContext ml, string path) =>
        ml.Data.LoadFromTextFile<Ballot>(path, separatorChar: ',', hasHeader: true);
}

internal sealed class Ballot
{
    [LoadColumn(0)]
    public string District { get; set; } = "";

    [LoadColumn(1)]
    public float Rain { get; set; }

    [LoadColumn(2)]
    public float LastTurnout { get; set; }

    [LoadColumn(3)]
    public float Turnout { get; set; }
}
