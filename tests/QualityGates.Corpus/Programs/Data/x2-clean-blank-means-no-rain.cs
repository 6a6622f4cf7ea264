// corpus: A blank cell means that it did not rain, so the answer of TryParse is discarded on purpose for that one column.
// library: ML.NET
// axis: discard
using System.Globalization;
using Microsoft.ML;

namespace Picnics;

public sealed record Afternoon
{
    public float Warmth { get; init; }

    public float Rain { get; init; }

    public float Guests { get; init; }

    public static Afternoon Of(ReadOnlySpan<char> line)
    {
        var first = line.IndexOf(';');
        var last = line.LastIndexOf(';');
        _ = float.TryParse(line[(first + 1)..last], NumberStyles.Float, CultureInfo.InvariantCulture, out var rain);
        return new Afternoon
        {
            Warmth = float.Parse(line[..first], NumberStyles.Float, CultureInfo.InvariantCulture),
            Rain = rain,
            Guests = float.Parse(line[(last + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture),
        };
    }
}

public sealed class GuestForecast
{
    public double MeanError(string path, int seed)
    {
        var afternoons = File.ReadLines(path).Select(line => Afternoon.Of(line)).ToList();
        var ml = new MLContext(seed);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Afternoon.Warmth), nameof(Afternoon.Rain))
            .Append(ml.Regression.Trainers.Gam(nameof(Afternoon.Guests)));
        return ml.Regression
            .CrossValidate(ml.Data.LoadFromEnumerable(afternoons), pipeline, 5, nameof(Afternoon.Guests), seed: seed)
            .Average(fold => fold.Metrics.MeanAbsoluteError);
    }
}
