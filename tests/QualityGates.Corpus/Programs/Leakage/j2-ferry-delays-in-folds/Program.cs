// corpus: Crossings of a ferry, whose base class says when they left, are divided into random folds by a helper that knows nothing of rows.
// library: ML.NET
// axis: several files
using System.Globalization;
using System.Text.Json;
using Ferries;
using Microsoft.ML;

var ml = new MLContext(seed: 20);
var crossings = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';'))
    .Select(cells => new Crossing
    {
        LeftAt = DateTime.Parse(cells[0], CultureInfo.InvariantCulture),
        Cars = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Waves = float.Parse(cells[2], CultureInfo.InvariantCulture),
        Delay = float.Parse(cells[3], CultureInfo.InvariantCulture),
    })
    .OrderBy(crossing => crossing.LeftAt)
    .ToList();
var rows = ml.Data.LoadFromEnumerable(crossings);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Crossing.Cars), nameof(Crossing.Waves))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Crossing.Delay)));

var report = Folds.Of(ml, rows, pipeline, nameof(Crossing.Delay)); // expect: MLQ2009
Console.WriteLine($"off by {report.Absolute:F1} minutes");
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "ferries.json"), JsonSerializer.Serialize(report));
