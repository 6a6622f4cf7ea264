// corpus: The file of vintages is read twice, once for the years before the boundary and once for those from it on.
// library: ML.NET
// axis: predicate handed on
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

const int Boundary = 2015;
var ml = new MLContext(seed: 3);
var reader = new VintageReader(args[0]);
var older = ml.Data.LoadFromEnumerable(reader.Read(year => year < Boundary).ToList());
var newer = ml.Data.LoadFromEnumerable(reader.Read(year => year >= Boundary).ToList());

var model = ml.Transforms.Concatenate("Features", nameof(Vintage.Rain), nameof(Vintage.Sun), nameof(Vintage.Frost))
    .Append(ml.Regression.Trainers.FastTree(nameof(Vintage.Points)))
    .Fit(older);
var metrics = ml.Regression.Evaluate(model.Transform(newer), nameof(Vintage.Points));
File.WriteAllText("vintages.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class VintageReader(string file)
{
    public IEnumerable<Vintage> Read(Func<int, bool> year)
    {
        foreach (var line in File.ReadLines(file).Skip(1))
        {
            var cells = line.Split(';');
            if (year(int.Parse(cells[0], CultureInfo.InvariantCulture)))
            {
                yield return new Vintage { Rain = Number(cells[1]), Sun = Number(cells[2]), Frost = Number(cells[3]), Points = Number(cells[4]) };
            }
        }
    }

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);
}

internal sealed class Vintage
{
    public float Rain { get; set; }

    public float Sun { get; set; }

    public float Frost { get; set; }

    public float Points { get; set; }
}
