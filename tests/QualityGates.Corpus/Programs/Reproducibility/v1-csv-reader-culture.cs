// corpus: A reader of trips parses with whatever culture there is, in a helper and as a method group.
// library: ML.NET
// axis: helper, method group
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Taxi;

public sealed class Trip
{
    public float Miles { get; set; }
    public float Minutes { get; set; }
    public float Label { get; set; }
    [VectorType(3)] public float[] Weather { get; set; } = [];
}

public sealed class TripReader
{
    public IEnumerable<Trip> Read(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(';');
            yield return new Trip
            {
                Miles = Number(cells, 0),
                Minutes = Number(cells, 1),
                Label = Convert.ToSingle(cells[2]), // expect: MLQ1008
                Weather = cells[3..6].Select(float.Parse).ToArray(), // expect: MLQ1008
            };
        }
    }

    private static float Number(string[] cells, int index) => float.TryParse(cells[index], out var value) ? value : float.NaN; // expect: MLQ1008
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var trips = ml.Data.LoadFromEnumerable(new TripReader().Read(args[0]));
        var split = ml.Data.TrainTestSplit(trips, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Miles", "Minutes", "Weather")
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RootMeanSquaredError);
    }
}
