// corpus: The model of bus delays is saved after its errors on later rows were computed by hand, row against row, and compared with those of the mean.
// library: ML.NET
// axis: own metrics
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var rows = File.ReadLines(Path.Combine(folder, "buses.csv")).Skip(1).Select(Bus.Parse).ToArray();
var cut = rows.Length * 3 / 4;

var ml = new MLContext(seed: 13);
var early = ml.Data.LoadFromEnumerable(rows[..cut]);
var model = ml.Transforms.Concatenate("Features", nameof(Bus.Stops), nameof(Bus.Rain), nameof(Bus.Riders))
    .Append(ml.Regression.Trainers.FastTree(nameof(Bus.Delay)))
    .Fit(early);

var late = rows[cut..];
var mean = rows[..cut].Average(bus => bus.Delay);
var foretold = model.Transform(ml.Data.LoadFromEnumerable(late)).GetColumn<float>("Score").ToArray();

var errors = Errors.Between(late.Select(bus => bus.Delay), foretold);
var plain = Errors.Between(late.Select(bus => bus.Delay), Enumerable.Repeat(mean, late.Length));
File.WriteAllLines(Path.Combine(folder, "buses.metrics.txt"), [errors.ToLine("trees"), plain.ToLine("mean")]);

if (errors.Absolute >= plain.Absolute)
{
    Console.Error.WriteLine("not better than the mean, nothing saved");
    return 1;
}

ml.Model.Save(model, early.Schema, Path.Combine(folder, "buses.zip"));
return 0;

internal readonly record struct Errors(double Absolute, double Root)
{
    public static Errors Between(IEnumerable<float> truth, IEnumerable<float> foretold)
    {
        var gaps = truth.Zip(foretold, (real, said) => (double)(real - said)).ToList();
        return new Errors(gaps.Average(gap => Math.Abs(gap)), Math.Sqrt(gaps.Average(gap => gap * gap)));
    }

    public string ToLine(string name) => string.Create(CultureInfo.InvariantCulture, $"{name};{Absolute:F3};{Root:F3}");
}

internal sealed class Bus
{
    public float Stops { get; set; }

    public float Rain { get; set; }

    public float Riders { get; set; }

    public float Delay { get; set; }

    public static Bus Parse(string line)
    {
        var cells = Array.ConvertAll(line.Split(';'), cell => float.Parse(cell, CultureInfo.InvariantCulture));
        return new Bus { Stops = cells[0], Rain = cells[1], Riders = cells[2], Delay = cells[3] };
    }
}
