// corpus: The numbers are printed and given to a sink: a delegate that posts them, a channel, a writer opened long before.
// library: ML.NET
// axis: delegate, async, field
// scores: MLQ3008 MLQ3005
using System.Net.Http.Json;
using System.Threading.Channels;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 77);
using var client = new HttpClient { BaseAddress = new Uri("https://runs.example.org/") };
await using var writer = new StreamWriter("runs.log", append: true);
var channel = Channel.CreateUnbounded<double>();
var study = new Study(ml, writer, async (name, value) => await client.PostAsJsonAsync("metrics", new { name, value }), channel.Writer);
await study.RunAsync("loans.csv");

public sealed class Loan
{
    [LoadColumn(0)]
    public float Amount { get; set; }

    [LoadColumn(1)]
    public float Years { get; set; }

    [LoadColumn(2)]
    public float Rate { get; set; }

    [LoadColumn(3)]
    public bool Late { get; set; }
}

public sealed class Study(MLContext ml, TextWriter log, Func<string, double, Task> post, ChannelWriter<double> numbers)
{
    public async Task RunAsync(string path)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Loan>(path, separatorChar: ','), testFraction: 0.2);
        await LateAsync(parts);
        await RateAsync(parts);
        Years(parts);
    }

    private async Task LateAsync(DataOperationsCatalog.TrainTestData parts)
    {
        var model = Inputs(nameof(Loan.Amount), nameof(Loan.Years)).Append(ml.BinaryClassification.Trainers.FastTree(nameof(Loan.Late))).Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Loan.Late));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, recall {metrics.PositiveRecall:F3}");
        await post("late.auc", metrics.AreaUnderRocCurve);
    }

    private async Task RateAsync(DataOperationsCatalog.TrainTestData parts)
    {
        var model = Inputs(nameof(Loan.Amount), nameof(Loan.Years)).Append(ml.Regression.Trainers.FastTree(nameof(Loan.Rate))).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Loan.Rate));
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F3}, R² {metrics.RSquared:F3}");
        await numbers.WriteAsync(metrics.MeanAbsoluteError);
    }

    private void Years(DataOperationsCatalog.TrainTestData parts)
    {
        var model = Inputs(nameof(Loan.Amount), nameof(Loan.Rate)).Append(ml.Regression.Trainers.FastForest(nameof(Loan.Years))).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Loan.Years));
        var line = $"MAE {metrics.MeanAbsoluteError:F2}, RMSE {metrics.RootMeanSquaredError:F2}";
        Console.WriteLine(line);
        log.WriteLine(line);
    }

    private IEstimator<ITransformer> Inputs(params string[] columns) => ml.Transforms.Concatenate("Features", columns);
}
