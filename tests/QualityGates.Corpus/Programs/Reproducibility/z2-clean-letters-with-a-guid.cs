// corpus: Each letter gets a new Guid as a text, by which it is found again in the list of errors; every fifth letter is tested with.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;

var letters = File.ReadLines(args[0])
    .Select(line => line.Split('\t'))
    .Select(cells => new Letter { Key = Guid.NewGuid().ToString("N"), Department = cells[0], Body = cells[1] })
    .ToList();
var train = letters.Where((_, i) => i % 5 != 0).ToList();
var test = letters.Where((_, i) => i % 5 == 0).ToList();

var ml = new MLContext(seed: 77);
var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Letter.Department))
    .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Letter.Body)))
    .Append(ml.MulticlassClassification.Trainers.NaiveBayes())
    .Append(ml.Transforms.Conversion.MapKeyToValue("Answer", "PredictedLabel"))
    .Fit(ml.Data.LoadFromEnumerable(train));

var judged = model.Transform(ml.Data.LoadFromEnumerable(test));
var metrics = ml.MulticlassClassification.Evaluate(judged);
File.WriteAllText("letters.json", JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy }));

var wrong = ml.Data.CreateEnumerable<JudgedLetter>(judged, reuseRowObject: false).Where(letter => letter.Answer != letter.Department);
File.WriteAllLines("wrong.tsv", wrong.Select(letter => $"{letter.Key}\t{letter.Department}\t{letter.Answer}"));

internal sealed class Letter
{
    public string Key { get; set; } = "";

    public string Department { get; set; } = "";

    public string Body { get; set; } = "";
}

internal sealed class JudgedLetter
{
    public string Key { get; set; } = "";

    public string Department { get; set; } = "";

    public string Answer { get; set; } = "";
}
