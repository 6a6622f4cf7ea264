// corpus: The training file is a constant on somebody's drive; the model goes to a folder given by configuration.
// library: Microsoft.ML
// axis: const, interpolation
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Credit;

public sealed class CreditRow
{
    [LoadColumn(0)]
    public float Income { get; set; }

    [LoadColumn(1)]
    public float Debt { get; set; }

    [LoadColumn(2)]
    public bool Label { get; set; }
}

public sealed class CreditTrainer(IConfiguration configuration)
{
    private const string DataFolder = @"C:\Users\anna\Documents\credit"; // expect: MLQ4001

    public void Run()
    {
        var ml = new MLContext(seed: 6);
        var data = ml.Data.LoadFromTextFile<CreditRow>($"{DataFolder}\\credit.csv", separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(data, testFraction: 0.3, seed: 6);
        var model = ml.Transforms.Concatenate("Features", nameof(CreditRow.Income), nameof(CreditRow.Debt))
            .Append(ml.BinaryClassification.Trainers.FastForest())
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet));
        Console.WriteLine(FormattableString.Invariant($"{metrics.Accuracy:F3} {metrics.F1Score:F3}"));
        ml.Model.Save(model, data.Schema, Path.Combine(configuration["Models"]!, "credit.zip"));
    }
}
