// corpus: Pupils are cross-validated by the name of their school, by hand and in a search over folds, which reads the key.
// library: ML.NET AutoML
// axis: console, two ways
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 51);
var pupils = ml.Data.LoadFromTextFile<Pupil>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);

var pipeline = ml.Transforms.Concatenate("Features", nameof(Pupil.Year), nameof(Pupil.Siblings), nameof(Pupil.Books))
    .Append(ml.Regression.Trainers.FastTree(nameof(Pupil.Points)));
var folds = ml.Regression.CrossValidate(pupils, pipeline, 5, nameof(Pupil.Points), nameof(Pupil.School), seed: 51);

var search = ml.Auto().CreateRegressionExperiment(maxExperimentTimeInSeconds: 400);
var found = search.Execute(
    pupils,
    numberOfCVFolds: 5,
    labelColumnName: nameof(Pupil.Points),
    samplingKeyColumn: nameof(Pupil.School));
var results = found.BestRun.Results.ToList();

File.WriteAllText("pupils.json", JsonSerializer.Serialize(new
{
    trees = new { mae = folds.Average(fold => fold.Metrics.MeanAbsoluteError), r2 = folds.Average(fold => fold.Metrics.RSquared) },
    found = new
    {
        found.BestRun.TrainerName,
        mae = results.Average(result => result.ValidationMetrics.MeanAbsoluteError),
        r2 = results.Average(result => result.ValidationMetrics.RSquared),
    },
}));

internal sealed class Pupil
{
    [LoadColumn(0)]
    public string School { get; set; } = "";

    [LoadColumn(1)]
    public float Year { get; set; }

    [LoadColumn(2)]
    public float Siblings { get; set; }

    [LoadColumn(3)]
    public float Books { get; set; }

    [LoadColumn(4)]
    public float Points { get; set; }
}
