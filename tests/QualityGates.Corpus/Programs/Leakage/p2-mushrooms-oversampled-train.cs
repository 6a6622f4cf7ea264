// corpus: The rows are divided first; the rare kind is repeated in the train list only.
// library: ML.NET
// axis: lists, local functions, AddRange
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 51);
var mushrooms = File.ReadLines("mushrooms.csv").Skip(1).Select(Mushroom.Parse).ToArray();
var generator = new Random(51);
generator.Shuffle(mushrooms);
int testCount = mushrooms.Length / 5;
List<Mushroom> train = mushrooms[testCount..].ToList();
Mushroom[] test = mushrooms[..testCount];

var rare = train.Where(mushroom => mushroom.Poisonous).ToList();
while (train.Count(mushroom => mushroom.Poisonous) < train.Count(mushroom => !mushroom.Poisonous))
{
    train.AddRange(rare);
}

var model = ml.Transforms.Concatenate("Features", nameof(Mushroom.Cap), nameof(Mushroom.Stem))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Mushroom.Poisonous)))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: nameof(Mushroom.Poisonous));
Console.WriteLine($"recall {metrics.PositiveRecall:P1}, F1 {metrics.F1Score:P1}");

internal sealed class Mushroom
{
    public float Cap { get; set; }
    public float Stem { get; set; }
    public bool Poisonous { get; set; }

    public static Mushroom Parse(string line)
    {
        var cells = line.Split(',');
        return new Mushroom
        {
            Cap = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Stem = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Poisonous = cells[2] == "p",
        };
    }
}
