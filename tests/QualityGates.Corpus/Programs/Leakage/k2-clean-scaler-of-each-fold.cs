// corpus: Folds by hand: in each of them the scaler learns from the rows of the other folds only; the statistics of all rows are printed for the reader.
// library: ML.NET, plain arrays
// axis: loop
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

const int Folds = 5;
var ml = new MLContext(seed: 19);
var beams = Beams.Read("beams.csv");
Console.WriteLine(FormattableString.Invariant($"{beams.Count} beams, {beams.Average(beam => beam.Load):F1} kN on average, at most {beams.Max(beam => beam.Load):F1} kN"));

var errors = new double[Folds];
for (var fold = 0; fold < Folds; fold++)
{
    var held = fold;
    var learning = beams.Where((_, index) => index % Folds != held).ToList();
    var testing = beams.Where((_, index) => index % Folds == held).ToList();
    var scale = Scale.Of(learning);
    var pipeline = ml.Transforms.Concatenate("Features", nameof(Beam.Width), nameof(Beam.Height), nameof(Beam.Age))
        .Append(ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: nameof(Beam.Load)));
    var model = pipeline.Fit(ml.Data.LoadFromEnumerable(learning.Select(scale.Apply).ToList()));
    var scored = model.Transform(ml.Data.LoadFromEnumerable(testing.Select(scale.Apply).ToList()));
    errors[fold] = ml.Regression.Evaluate(scored, labelColumnName: nameof(Beam.Load)).MeanAbsoluteError;
}

File.WriteAllText("beams.txt", FormattableString.Invariant($"MAE {errors.Average():F2} (at worst {errors.Max():F2})"));

public sealed class Beam
{
    public float Width { get; set; }
    public float Height { get; set; }
    public float Age { get; set; }
    public float Load { get; set; }
}

public sealed record Scale(float Width, float Height, float Age)
{
    public static Scale Of(IReadOnlyCollection<Beam> beams) =>
        new(beams.Max(beam => beam.Width), beams.Max(beam => beam.Height), beams.Max(beam => beam.Age));

    public Beam Apply(Beam beam) => new() { Width = beam.Width / Width, Height = beam.Height / Height, Age = beam.Age / Age, Load = beam.Load };
}

public static class Beams
{
    public static List<Beam> Read(string path) =>
    [
        .. File.ReadLines(path).Skip(1).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .Select(cells => new Beam { Width = cells[0], Height = cells[1], Age = cells[2], Load = cells[3] }),
    ];
}
