using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flights;

internal sealed class Flight
{
    [LoadColumn(0)]
    public string Carrier { get; set; } = "";

    [LoadColumn(1)]
    public float Distance { get; set; }

    [LoadColumn(2)]
    public float Delay { get; set; }
}

internal sealed class DelayTrainer(MLContext ml)
{
    public ITransformer Train()
    {
        var rows = ml.Data.LoadFromTextFile<Flight>(Paths.Train, separatorChar: ',', hasHeader: true);
        return ml.Transforms.Categorical.OneHotEncoding("CarrierCode", nameof(Flight.Carrier))
            .Append(ml.Transforms.Concatenate("Features", "CarrierCode", nameof(Flight.Distance)))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Flight.Delay)))
            .Fit(rows);
    }
}

internal sealed class DelayReport(MLContext ml)
{
    public (double Mae, double Rmse) Of(ITransformer model)
    {
        var rows = ml.Data.LoadFromTextFile<Flight>(Paths.Test, separatorChar: ',', hasHeader: true);
        var metrics = ml.Regression.Evaluate(model.Transform(rows), labelColumnName: nameof(Flight.Delay));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}

internal static class Program
{
    private static async Task Main()
    {
        var ml = new MLContext(seed: 4);
        var model = new DelayTrainer(ml).Train();
        var (mae, rmse) = new DelayReport(ml).Of(model); // expect: MLQ2004
        await File.WriteAllTextAsync("delay.txt", FormattableString.Invariant($"{mae:F1} {rmse:F1}"));
    }
}
