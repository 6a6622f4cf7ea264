// corpus: Custom mappings in a saved pipeline: one without a contract, one that counts, one that asks the clock and one that draws; a preview stays in.
// library: Microsoft.ML
// axis: lambdas, method groups, class without registration
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Bookings;

public sealed class Booking
{
    [LoadColumn(0)] public float Nights { get; set; }

    [LoadColumn(1)] public float Guests { get; set; }

    [LoadColumn(2)] public long Created { get; set; }

    [LoadColumn(3), ColumnName("Label")] public bool Cancelled { get; set; }
}

public sealed class PerGuest
{
    public float NightsPerGuest { get; set; }
}

public sealed class Number
{
    public float Index { get; set; }
}

public sealed class Age
{
    public float Days { get; set; }
}

public sealed class BookingTrainer
{
    private readonly MLContext _ml = new(seed: 5);
    private readonly Random _noise = new(5);
    private int _seen;

    public void Train(string path, string target)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Booking>(path, ';', hasHeader: true), 0.25);
        var head = parts.TrainSet.Preview(5); // expect: MLQ6009
        Console.WriteLine(head.ToString());
        var model = _ml.Transforms.CustomMapping<Booking, PerGuest>((booking, output) => output.NightsPerGuest = booking.Nights / Math.Max(1, booking.Guests), contractName: null) // expect: MLQ6010
            .Append(_ml.Transforms.CustomMapping<Booking, Number>(Count, "Number")) // expect: MLQ6010
            .Append(_ml.Transforms.CustomMapping<Booking, Age>((booking, age) => age.Days = (DateTimeOffset.UtcNow.ToUnixTimeSeconds() - booking.Created) / 86400f, "Age")) // expect: MLQ6010
            .Append(_ml.Transforms.Concatenate("Features", "NightsPerGuest", "Index", "Days"))
            .Append(_ml.BinaryClassification.Trainers.FastTree())
            .Fit(parts.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
        _ml.Model.Save(model, parts.TrainSet.Schema, target);
    }

    private void Count(Booking booking, Number number) => number.Index = _seen++ + (float)_noise.NextDouble();
}
