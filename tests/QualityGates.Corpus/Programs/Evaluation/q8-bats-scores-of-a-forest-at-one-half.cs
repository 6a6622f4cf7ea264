// corpus: Scores of an uncalibrated forest for calls of bats are cut at one half, in a query, a pattern and a helper.
// library: ML.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bats;

public sealed class Call
{
    public float Frequency { get; set; }

    public float Length { get; set; }

    public float Slope { get; set; }

    public bool Rare { get; set; }
}

public sealed class Heard
{
    public bool Rare { get; set; }

    public float Score { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 10);
        var calls = JsonSerializer.Deserialize<List<Call>>(File.ReadAllText(args[0])) ?? [];
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(calls), testFraction: 0.3, seed: 10);
        var model = ml.Transforms.Concatenate("Features", "Frequency", "Length", "Slope")
            .Append(ml.BinaryClassification.Trainers.FastForest(labelColumnName: "Rare", numberOfTrees: 50))
            .Fit(parts.TrainSet);

        var heard = ml.Data.CreateEnumerable<Heard>(model.Transform(parts.TestSet), reuseRowObject: false).ToList();
        var found = heard.Count(call => call.Rare && call.Score > 0.5f); // expect: MLQ3006
        var missed = heard.Count(call => call.Rare && call is not { Score: > 0.5f }); // expect: MLQ3006
        var alarms = 0;
        foreach (var call in heard)
        {
            if (IsAlarm(call)) // expect: MLQ3006
            {
                alarms++;
            }
        }

        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{found} found, {missed} missed, {alarms} alarms"));
    }

    private static bool IsAlarm(Heard call)
    {
        return call.Score >= 0.5f;
    }
}
