// corpus: New rows of the rare class are put between two of it and added to all rows, which are then divided.
// library: ML.NET
// axis: own class that makes rows
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rare;

public sealed class Reading
{
    public float Heat { get; set; }
    public float Noise { get; set; }
    public bool Fails { get; set; }
}

public sealed class Oversampler(int seed)
{
    private readonly Random _random = new(seed);

    public List<Reading> Balance(List<Reading> readings)
    {
        var rare = readings.Where(reading => reading.Fails).ToList();
        var balanced = new List<Reading>(readings);
        while (balanced.Count(reading => reading.Fails) < balanced.Count / 2)
        {
            var one = rare[_random.Next(rare.Count)];
            var other = rare[_random.Next(rare.Count)];
            var share = (float)_random.NextDouble();
            balanced.Add(new Reading
            {
                Heat = one.Heat + share * (other.Heat - one.Heat),
                Noise = one.Noise + share * (other.Noise - one.Noise),
                Fails = true,
            });
        }

        return balanced;
    }
}

public sealed class FailureModel(MLContext ml)
{
    public double Area(List<Reading> readings)
    {
        var balanced = new Oversampler(3).Balance(readings);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(balanced), testFraction: 0.2); // expect: MLQ2012
        var pipeline = ml.Transforms.Concatenate("Features", "Heat", "Noise").Append(ml.BinaryClassification.Trainers.FastTree("Fails"));
        return ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Fails").AreaUnderRocCurve;
    }
}
