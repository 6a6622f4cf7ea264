// corpus: A method that adds one lift for each line returns where it cannot, and does not look whether the flag was true or false.
// library: ML.NET
// axis: service class, field of rows
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lifts;

public sealed class Lift
{
    public float Age { get; set; }

    public float Trips { get; set; }

    public bool Modernised { get; set; }

    public bool Failed { get; set; }
}

public sealed class LiftFailures
{
    private readonly List<Lift> _lifts = [];

    private readonly MLContext _ml = new(seed: 23);

    public CalibratedBinaryClassificationMetrics Learn(IEnumerable<string> paths)
    {
        _lifts.Clear();
        foreach (var path in paths)
        {
            foreach (var line in File.ReadLines(path))
            {
                Append(line);
            }
        }

        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(_lifts), testFraction: 0.2);
        var model = _ml.Transforms.Conversion.ConvertType("Modern", nameof(Lift.Modernised), DataKind.Single)
            .Append(_ml.Transforms.Concatenate("Features", nameof(Lift.Age), nameof(Lift.Trips), "Modern"))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Lift.Failed)))
            .Fit(parts.TrainSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Lift.Failed));
    }

    private void Append(string line)
    {
        var cells = line.Split(';');
        float age;
        float trips;
        try
        {
            age = float.Parse(cells[0], CultureInfo.InvariantCulture);
            trips = float.Parse(cells[1], CultureInfo.InvariantCulture);
        }
        catch (FormatException) // expect: MLQ4004
        {
            return;
        }

        bool.TryParse(cells[2], out var modernised); // expect: MLQ4004
        _lifts.Add(new Lift { Age = age, Trips = trips, Modernised = modernised, Failed = cells[3] == "x" });
    }
}
