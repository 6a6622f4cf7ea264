using Microsoft.ML;

namespace MusselFarm;

internal static class NightlyJob
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 31);
        var samples = new SampleStore(args[0]).Newest(5000);
        var outcome = new ToxinTrainer(ml).Train(samples); // expect: MLQ3002
        using var target = File.Create(Path.Combine(AppContext.BaseDirectory, "toxin.zip"));
        ml.Model.Save(outcome.Model, ml.Data.LoadFromEnumerable(samples).Schema, target);
        Console.WriteLine($"{outcome.Samples} samples learned.");
    }
}

internal sealed class SampleStore(string path)
{
    public IReadOnlyCollection<Sample> Newest(int count) =>
        [.. System.Text.Json.JsonSerializer.Deserialize<List<Sample>>(File.ReadAllText(path))!.TakeLast(count)];
}
