// corpus: Each member of an ensemble draws its rows from a generator whose seed is the number of the member added to the one of the ensemble.
// library: ML.NET
// axis: bootstrap by hand
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

const int Seed = 300;
var ml = new MLContext(Seed);
var boats = JsonSerializer.Deserialize<List<Boat>>(File.ReadAllText(args[0])) ?? [];
var cut = boats.Count * 4 / 5;
var train = boats[..cut];
var test = boats[cut..];
var testView = ml.Data.LoadFromEnumerable(test);

var sums = new double[test.Count];
for (var member = 0; member < 20; member++)
{
    var random = new Random(Seed + member);
    var drawn = train.Select(_ => train[random.Next(train.Count)]).ToList();
    var model = ml.Transforms.Concatenate("Features", nameof(Boat.Length), nameof(Boat.Sail), nameof(Boat.Wind))
        .Append(ml.Regression.Trainers.FastTree(nameof(Boat.Speed), numberOfTrees: 15))
        .Fit(ml.Data.LoadFromEnumerable(drawn));
    var at = 0;
    foreach (var score in model.Transform(testView).GetColumn<float>("Score"))
    {
        sums[at++] += score;
    }
}

var errors = test.Select((boat, i) => sums[i] / 20 - boat.Speed).ToArray();
File.WriteAllText("boats.json", JsonSerializer.Serialize(new
{
    Mae = errors.Average(error => Math.Abs(error)),
    Rmse = Math.Sqrt(errors.Average(error => error * error)),
}));

internal sealed class Boat
{
    public float Length { get; set; }

    public float Sail { get; set; }

    public float Wind { get; set; }

    public float Speed { get; set; }
}
