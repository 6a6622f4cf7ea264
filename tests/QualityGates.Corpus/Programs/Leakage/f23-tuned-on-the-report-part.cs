// corpus: The experiment tunes on the test part of the split it was handed, and that part makes the report.
// library: ML.NET
// axis: async, AutoML experiment, class
using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

await new Heating(new MLContext(seed: 4)).RunAsync();

internal sealed class Heating
{
    private readonly MLContext _ml;
    public Heating(MLContext ml) => _ml = ml;

    public async Task RunAsync()
    {
        var rows = _ml.Data.LoadFromTextFile<House>("heating.csv", separatorChar: ',', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var experiment = _ml.Auto().CreateExperiment()
            .SetPipeline(_ml.Auto().Featurizer(rows).Append(_ml.Auto().Regression(labelColumnName: nameof(House.Load))))
            .SetRegressionMetric(RegressionMetric.RSquared, nameof(House.Load))
            .SetTrainingTimeInSeconds(120)
            .SetDataset(parts);
        var trial = await experiment.RunAsync();
        var metrics = _ml.Regression.Evaluate(trial.Model.Transform(parts.TestSet), nameof(House.Load)); // expect: MLQ2005
        await File.WriteAllTextAsync("heating.json", JsonSerializer.Serialize(metrics));
    }
}

internal sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Glazing { get; set; }
    [LoadColumn(2)] public float Load { get; set; }
}
