// corpus: A search is given validation rows of its own beside the columns with their key, so it divides nothing, and a third file holds the verdict.
// library: ML.NET, AutoML
// axis: settings object
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 84);
IDataView Load(string part) =>
    ml.Data.LoadFromTextFile<Scan>(Path.Combine("scans", part), separatorChar: ',', hasHeader: true);

var columns = new ColumnInformation
{
    LabelColumnName = nameof(Scan.Lesion),
    SamplingKeyColumnName = nameof(Scan.Clinic),
};
var settings = new BinaryExperimentSettings
{
    MaxExperimentTimeInSeconds = 600,
    OptimizingMetric = BinaryClassificationMetric.AreaUnderRocCurve,
};
settings.Trainers.Remove(BinaryClassificationTrainer.FastForest);

var experiment = ml.Auto().CreateBinaryClassificationExperiment(settings);
var best = experiment.Execute(Load("train.csv"), Load("valid.csv"), columns).BestRun;
var metrics = ml.BinaryClassification.Evaluate(best.Model.Transform(Load("test.csv")), labelColumnName: nameof(Scan.Lesion));
File.WriteAllText("scans.json", JsonSerializer.Serialize(new
{
    best.TrainerName,
    Chosen = best.ValidationMetrics.AreaUnderRocCurve,
    Tested = metrics.AreaUnderRocCurve,
    metrics.F1Score,
}));

internal sealed class Scan
{
    [LoadColumn(0)] public string Clinic { get; set; } = "";

    [LoadColumn(1)] public float Contrast { get; set; }

    [LoadColumn(2)] public float Diameter { get; set; }

    [LoadColumn(3)] public float Edge { get; set; }

    [LoadColumn(4)] public bool Lesion { get; set; }
}
