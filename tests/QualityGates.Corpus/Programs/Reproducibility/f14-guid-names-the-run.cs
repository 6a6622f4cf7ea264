// corpus: A Guid names the folder of the run and ids are sorted by their text; the rows are shuffled by a seeded generator.
// library: ML.NET
// axis: local
using Microsoft.ML;
using Microsoft.ML.Data;

var runId = Guid.NewGuid();
var folder = Directory.CreateDirectory(Path.Combine("runs", runId.ToString("N")));
var ml = new MLContext(seed: 3);
var lines = File.ReadAllLines("all.tsv");
new Random(17).Shuffle(lines);
var rows = lines.Select(Parse).OrderBy(m => m.Id, StringComparer.Ordinal).ToArray();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), 0.2);
var model = ml.BinaryClassification.Trainers.FastForest().Fit(parts.TrainSet);
var quality = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet));
File.WriteAllText(Path.Combine(folder.FullName, "metrics.json"), System.Text.Json.JsonSerializer.Serialize(new { runId, quality.F1Score, quality.PositiveRecall }));

static Mail Parse(string line)
{
    var cells = line.Split('\t');
    return new Mail
    {
        Id = cells[0],
        Label = cells[1] == "1",
        Features = Array.ConvertAll(cells[2..42], static c => float.Parse(c, System.Globalization.CultureInfo.InvariantCulture)),
    };
}

class Mail
{
    public string Id { get; set; } = "";

    public bool Label { get; set; }

    [VectorType(40)]
    public float[] Features { get; set; } = new float[40];
}
