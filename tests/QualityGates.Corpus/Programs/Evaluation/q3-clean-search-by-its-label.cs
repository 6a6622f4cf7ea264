// corpus: A sweep over binary trainers is steered by the label its trainers learn, and the best model is scored without probabilities.
// library: ML.NET AutoML
// axis: async service, fluent chain
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Volunteers;

public sealed class Volunteer
{
    [LoadColumn(0)] public float Hours { get; set; }

    [LoadColumn(1)] public float Distance { get; set; }

    [LoadColumn(2)] public string Team { get; set; } = "";

    [LoadColumn(3)] public bool Stayed { get; set; }
}

public sealed class StaySearch(MLContext ml, uint seconds)
{
    private const string Target = nameof(Volunteer.Stayed);

    public async Task<ITransformer> FindAsync(string file, string report, CancellationToken cancel)
    {
        var rows = ml.Data.LoadFromTextFile<Volunteer>(file, separatorChar: ',', hasHeader: true);
        var outer = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 90);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2, seed: 91);
        var pipeline = ml.Auto().Featurizer(outer.TrainSet, excludeColumns: [Target])
            .Append(ml.Auto().BinaryClassification(labelColumnName: Target, useLgbm: false, useSdcaLogisticRegression: false));

        var experiment = ml.Auto().CreateExperiment()
            .SetPipeline(pipeline)
            .SetDataset(inner)
            .SetBinaryClassificationMetric(BinaryClassificationMetric.AreaUnderPrecisionRecallCurve, labelColumn: Target)
            .SetTrainingTimeInSeconds(seconds);
        var trial = await experiment.RunAsync(cancel);

        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(trial.Model.Transform(outer.TestSet), Target);
        await File.WriteAllTextAsync(report, JsonSerializer.Serialize(new { metrics.AreaUnderPrecisionRecallCurve, metrics.F1Score }), cancel);
        return trial.Model;
    }
}
