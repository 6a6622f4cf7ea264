// corpus: The bucket of a parcel of land is the hash code of a type that computes it itself, and the division goes by the hash of a number.
// library: ML.NET
// axis: own GetHashCode, lookup of parts, console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var plots = File.ReadLines(args[0]).Skip(1).Select(Plot.Read).ToList();
var parts = plots.ToLookup(plot => plot.Register.GetHashCode() % 5 == 0);

var ml = new MLContext(seed: 9);
var model = ml.Transforms.Categorical.OneHotEncoding("Area", nameof(PlotRow.Bucket))
    .Append(ml.Transforms.Concatenate("Features", "Area", nameof(PlotRow.Slope)))
    .Append(ml.Regression.Trainers.FastTree(nameof(PlotRow.Price)))
    .Fit(ml.Data.LoadFromEnumerable(parts[false].Select(plot => plot.ToRow()).ToList()));

var tested = model.Transform(ml.Data.LoadFromEnumerable(parts[true].Select(plot => plot.ToRow()).ToList()));
var metrics = ml.Regression.Evaluate(tested, nameof(PlotRow.Price));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

internal readonly struct Square(int easting, int northing) : IEquatable<Square>
{
    private readonly int _easting = easting;
    private readonly int _northing = northing;

    public bool Equals(Square other) => _easting == other._easting && _northing == other._northing;

    public override bool Equals(object? other) => other is Square square && Equals(square);

    public override int GetHashCode() => unchecked((_easting * 397) ^ _northing);
}

internal sealed record Plot(int Register, Square Square, float Slope, float Price)
{
    public static Plot Read(string line)
    {
        var cells = line.Split(';');
        var square = new Square(
            int.Parse(cells[1], CultureInfo.InvariantCulture) / 1000,
            int.Parse(cells[2], CultureInfo.InvariantCulture) / 1000);
        return new Plot(
            int.Parse(cells[0], CultureInfo.InvariantCulture),
            square,
            float.Parse(cells[3], CultureInfo.InvariantCulture),
            float.Parse(cells[4], CultureInfo.InvariantCulture));
    }

    public PlotRow ToRow() => new() { Bucket = Square.GetHashCode() & 63, Slope = Slope, Price = Price };
}

internal sealed class PlotRow
{
    public float Bucket { get; set; }

    public float Slope { get; set; }

    public float Price { get; set; }
}
