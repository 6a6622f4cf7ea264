// corpus: Trips are divided by whole drivers with a small splitter of the program's own, so that no driver is in both parts.
// library: ML.NET
// axis: own splitter
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var trips = File.ReadLines("trips.csv").Skip(1).Select(Trip.Parse).ToList();
var (known, unknown) = new GroupSplitter<Trip, string>(trip => trip.DriverId, seed: 21).Split(trips, share: 0.25);

var ml = new MLContext(seed: 21);
var model = ml.Transforms.Concatenate("Features", nameof(Trip.Speed), nameof(Trip.Brakes), nameof(Trip.Night))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Trip.Litres)))
    .Fit(ml.Data.LoadFromEnumerable(known));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(unknown)), labelColumnName: nameof(Trip.Litres));
File.WriteAllText("drivers.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared, Held = unknown.Count }));

internal sealed class GroupSplitter<TRow, TKey>(Func<TRow, TKey> key, int seed)
    where TKey : notnull
{
    public (List<TRow> Train, List<TRow> Test) Split(IReadOnlyCollection<TRow> rows, double share)
    {
        var groups = rows.Select(key).Distinct().ToArray();
        new Random(seed).Shuffle(groups);
        var held = groups.Take((int)(groups.Length * share)).ToHashSet();
        return (rows.Where(row => !held.Contains(key(row))).ToList(), rows.Where(row => held.Contains(key(row))).ToList());
    }
}

internal sealed class Trip
{
    public string DriverId { get; set; } = "";

    public float Speed { get; set; }

    public float Brakes { get; set; }

    public float Night { get; set; }

    public float Litres { get; set; }

    public static Trip Parse(string line)
    {
        var cells = line.Split(',');
        var numbers = cells[1..].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Trip { DriverId = cells[0], Speed = numbers[0], Brakes = numbers[1], Night = numbers[2], Litres = numbers[3] };
    }
}
