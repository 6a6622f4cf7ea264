// corpus: The search sees the train part, the winner is judged on the test part, and only what is shipped is fitted on everything.
// library: ML.NET AutoML
// axis: console, gate
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 33);
var all = ml.Data.LoadFromTextFile<Case>(args[0], separatorChar: '|', hasHeader: true);
var parts = ml.Data.TrainTestSplit(all, testFraction: 0.2);

var experiment = ml.Auto().CreateBinaryClassificationExperiment(new BinaryExperimentSettings
{
    MaxExperimentTimeInSeconds = 900,
    OptimizingMetric = BinaryClassificationMetric.AreaUnderPrecisionRecallCurve,
});
var best = experiment.Execute(parts.TrainSet, nameof(Case.Won)).BestRun;
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(best.Model.Transform(parts.TestSet), nameof(Case.Won));
File.WriteAllText("case.json", JsonSerializer.Serialize(new { best.TrainerName, metrics.AreaUnderRocCurve, metrics.F1Score }));
if (metrics.AreaUnderRocCurve < 0.7)
{
    Console.Error.WriteLine("Too weak to be shipped.");
    return 1;
}

var shipped = best.Estimator.Fit(all);
ml.Model.Save(shipped, all.Schema, "case.zip");
return 0;

internal sealed class Case
{
    [LoadColumn(0)]
    public float Pages { get; set; }

    [LoadColumn(1)]
    public float Witnesses { get; set; }

    [LoadColumn(2)]
    public float Months { get; set; }

    [LoadColumn(3)]
    public bool Won { get; set; }
}
