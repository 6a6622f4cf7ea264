// corpus: A job trains every night on a task that it waits for, so one seeded context serves all nights; the model is measured before it is kept.
// library: ML.NET
// axis: async loop, field
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Granary;

public static class Program
{
    public static Task Main() => new NightJob(Path.Combine(AppContext.BaseDirectory, "data"), nights: 14).RunAsync();
}

public sealed class Delivery
{
    [LoadColumn(0)] public float Moisture { get; set; }
    [LoadColumn(1)] public float Protein { get; set; }
    [LoadColumn(2), ColumnName("Label")] public float Price { get; set; }
}

public sealed class NightJob(string folder, int nights)
{
    private readonly MLContext _context = new(seed: 3);

    public async Task RunAsync()
    {
        var measured = new List<double>();
        for (var night = 1; night <= nights; night++)
        {
            var parts = _context.Data.TrainTestSplit(_context.Data.LoadFromTextFile<Delivery>(FileOf(night), separatorChar: ','));
            var model = await Task.Run(() => Chain().Fit(parts.TrainSet)).ConfigureAwait(false);
            measured.Add(_context.Regression.Evaluate(model.Transform(parts.TestSet)).RootMeanSquaredError);
            _context.Model.Save(model, parts.TrainSet.Schema, Path.Combine(folder, "price.zip"));
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "rmse.json"), JsonSerializer.Serialize(measured)).ConfigureAwait(false);
    }

    private string FileOf(int night) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"night-{night:00}.csv"));

    private IEstimator<ITransformer> Chain() => _context.Transforms.Concatenate("Features", nameof(Delivery.Moisture), nameof(Delivery.Protein))
        .Append(_context.Transforms.NormalizeMinMax("Features"))
        .Append(_context.Regression.Trainers.OnlineGradientDescent());
}
