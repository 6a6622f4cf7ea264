// corpus: A toy library of the program itself uses the names of ML.NET for physics: nothing here is a model, a split or a metric of one.
// library: LINQ
// axis: look-alike types with Fit, Transform, TrainTestSplit and Evaluate
using Rail;

var track = new Track([1.2, 3.4, 2.2, 5.9]);
var adapter = new NormalizeMinMax().Fit(track);
var adapted = adapter.Transform(track);
var parts = TrainTestSplit.Of(adapted, 0.8);
var coupling = new Trainer().Fit(adapted);
Console.WriteLine(coupling.Evaluate(adapted) + parts.TestSet.Gauge.Length);

namespace Rail
{
    public sealed record Track(double[] Gauge);

    public sealed class NormalizeMinMax
    {
        public Adapter Fit(Track track) => new(track.Gauge.Min(), track.Gauge.Max());
    }

    public sealed record Adapter(double Low, double High)
    {
        public Track Transform(Track track) => new(track.Gauge.Select(g => (g - Low) / (High - Low)).ToArray());
    }

    /// <summary>Splits a train of coaches so that one part can be tested on another track.</summary>
    public sealed record TrainTestSplit(Track TrainSet, Track TestSet)
    {
        public static TrainTestSplit Of(Track track, double testFraction)
        {
            var n = (int)(track.Gauge.Length * testFraction);
            return new(new(track.Gauge[n..]), new(track.Gauge[..n]));
        }
    }

    public sealed class Trainer
    {
        public Coupling Fit(Track track) => new(track.Gauge.Length);
    }

    public sealed record Coupling(int Wagons)
    {
        public double Evaluate(Track track) => track.Gauge.Sum() / Wagons;
    }
}
