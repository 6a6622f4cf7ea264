// corpus: Barley fields are shuffled by a generator whose seed stands in a file of settings.
// library: ML.NET
// axis: console with settings
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var settings = JsonSerializer.Deserialize<Settings>(File.ReadAllText(args[0])) ?? throw new InvalidOperationException("no settings");
var fields = File.ReadLines(settings.Data).Skip(1).Select(line => line.Split(',')).Select(cells => new Field
{
    Rain = float.Parse(cells[0], CultureInfo.InvariantCulture),
    Acid = float.Parse(cells[1], CultureInfo.InvariantCulture),
    Tonnes = float.Parse(cells[2], CultureInfo.InvariantCulture),
}).ToArray();

var generator = new Random(settings.Seed);
generator.Shuffle(fields);
var kept = fields.Where(_ => generator.NextDouble() < settings.Share).ToArray();
var cut = kept.Length * 4 / 5;

var ml = new MLContext(settings.Seed);
var model = ml.Transforms.Concatenate("Features", nameof(Field.Rain), nameof(Field.Acid))
    .Append(ml.Regression.Trainers.FastTreeTweedie(labelColumnName: nameof(Field.Tonnes)))
    .Fit(ml.Data.LoadFromEnumerable(kept[..cut]));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(kept[cut..])), labelColumnName: nameof(Field.Tonnes));
File.WriteAllText(settings.Report, JsonSerializer.Serialize(new { settings.Seed, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed record Settings(string Data, string Report, int Seed, double Share);

internal sealed class Field
{
    public float Rain { get; set; }

    public float Acid { get; set; }

    public float Tonnes { get; set; }
}
