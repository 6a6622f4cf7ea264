// corpus: Recordings of bee hives are shuffled in place by the shared generator before every third is held out.
// library: ML.NET
// axis: console
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 11);
var recordings = File.ReadLines("hives.csv")
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Recording
    {
        Hum = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Pitch = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Swarming = cells[2] == "yes",
    })
    .ToArray();

Random.Shared.Shuffle(recordings); // expect: MLQ1002

var held = recordings.Length / 3;
var train = ml.Data.LoadFromEnumerable(recordings[held..]);
var test = ml.Data.LoadFromEnumerable(recordings[..held]);

var trainer = ml.Transforms.Concatenate("Features", "Hum", "Pitch")
    .Append(ml.BinaryClassification.Trainers.FastForest(labelColumnName: "Swarming"));
var model = trainer.Fit(train);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), labelColumnName: "Swarming");
File.WriteAllText("hives.f1.txt", metrics.F1Score.ToString("F4", CultureInfo.InvariantCulture));

internal sealed class Recording
{
    public float Hum { get; set; }

    public float Pitch { get; set; }

    public bool Swarming { get; set; }
}
