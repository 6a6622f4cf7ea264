// corpus: Within a try block the gaps of the test rows are filled with means of the test rows.
// library: ML.NET
// axis: try and using
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 14);
using var log = new StreamWriter("run.log");
try
{
    var readings = ml.Data.LoadFromTextFile<Reading>("air.csv", separatorChar: ';', hasHeader: true);
    var (train, test) = (ml.Data.TakeRows(readings, 6000), ml.Data.SkipRows(readings, 6000));
    IEstimator<ITransformer> means = ml.Transforms.ReplaceMissingValues("Features", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean);

    var filledTrain = means.Fit(train).Transform(train);
    var filledTest = means.Fit(test).Transform(test); // expect: MLQ2007

    var model = ml.Regression.Trainers.FastTree(nameof(Reading.Ozone)).Fit(filledTrain);
    var metrics = ml.Regression.Evaluate(model.Transform(filledTest), nameof(Reading.Ozone));
    log.WriteLine($"MAE {metrics.MeanAbsoluteError:F1}, R² {metrics.RSquared:F2}");
}
catch (IOException exception)
{
    log.WriteLine(exception.Message);
    Environment.ExitCode = 1;
}

public sealed class Reading
{
    [LoadColumn(0, 5), VectorType(6)] public float[] Features { get; set; } = [];
    [LoadColumn(6)] public float Ozone { get; set; }
}
