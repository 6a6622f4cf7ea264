// corpus: A method that loads parts of the ferry crossings gives commas and forgets the header, which the overview of the same row class knows.
// library: ML.NET
// axis: helper that forgets the header
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ferries;

public sealed class Crossing
{
    [LoadColumn(0)] public float Cars { get; set; }

    [LoadColumn(1)] public float Waves { get; set; }

    [LoadColumn(2)] public float Crew { get; set; }

    [LoadColumn(3)] public bool Late { get; set; }
}

public sealed class CrossingData(MLContext ml)
{
    public int CountLate()
    {
        var all = ml.Data.LoadFromTextFile<Crossing>("crossings.csv", hasHeader: true, separatorChar: ',');
        return ml.Data.CreateEnumerable<Crossing>(all, reuseRowObject: true).Count(crossing => crossing.Late);
    }

    public IDataView Part(string part)
    {
        var file = "crossings-" + part + ".csv";
        return ml.Data.LoadFromTextFile<Crossing>(file, separatorChar: ',', trimWhitespace: true); // expect: MLQ4005
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 9);
        var data = new CrossingData(ml);
        Console.WriteLine($"{data.CountLate()} were late");

        var model = ml.Transforms.Concatenate("Features", nameof(Crossing.Cars), nameof(Crossing.Waves), nameof(Crossing.Crew))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Crossing.Late)))
            .Fit(data.Part("train"));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(data.Part("test")), nameof(Crossing.Late));
        File.WriteAllText("crossings.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderPrecisionRecallCurve }));
    }
}
