// corpus: The result of a run holds the seed beside the error; the caller writes both to a file.
// library: ML.NET
// axis: record
using System.Text.Json;
using Microsoft.ML;

var cans = JsonSerializer.Deserialize<List<Can>>(File.ReadAllText("cans.json")) ?? throw new InvalidDataException("no cans");
var trial = Canning.Try(cans);
File.WriteAllText("trial.json", JsonSerializer.Serialize(trial));

public sealed record Can
{
    public float Fill { get; init; }

    public float Heat { get; init; }

    public float Shelf { get; init; }
}

public sealed record Trial(int Seed, double Error);

public static class Canning
{
    public static Trial Try(List<Can> cans)
    {
        var seed = Guid.NewGuid().GetHashCode();
        var random = new Random(seed);
        var mixed = cans.OrderBy(_ => random.Next()).ToArray();
        var cut = mixed.Length / 2;
        var ml = new MLContext(seed);
        var model = ml.Transforms.Concatenate("Features", nameof(Can.Fill), nameof(Can.Heat))
            .Append(ml.Regression.Trainers.Gam(nameof(Can.Shelf)))
            .Fit(ml.Data.LoadFromEnumerable(mixed[..cut]));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(mixed[cut..])), nameof(Can.Shelf));
        return new Trial(seed, metrics.RootMeanSquaredError);
    }
}
