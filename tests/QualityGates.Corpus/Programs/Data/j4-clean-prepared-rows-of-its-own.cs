// corpus: One command writes prepared rows with tabs, the other reads them as they were written; the list of words has one column.
// library: ML.NET
// axis: two commands of one tool, SaveAsText, class with one column
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 81);
return args[0] switch
{
    "prepare" => Prepare(ml, args[1]),
    "learn" => Learn(ml, args[1]),
    _ => 2,
};

static int Prepare(MLContext ml, string raw)
{
    var notices = ml.Data.LoadFromTextFile<Notice>(raw, new TextLoader.Options
    {
        Separators = [';'],
        HasHeader = true,
        AllowQuoting = true,
    });
    var kept = ml.Data.FilterRowsByColumn(notices, nameof(Notice.Length), lowerBound: 20, upperBound: 5000);
    using var stream = File.Create("prepared.csv");
    ml.Data.SaveAsText(kept, stream, headerRow: false, schema: false);
    return 0;
}

static int Learn(MLContext ml, string folder)
{
    var stop = ml.Data.LoadFromTextFile<Word>(Path.Combine(folder, "words.csv"), hasHeader: false);
    var words = ml.Data.CreateEnumerable<Word>(stop, reuseRowObject: false).Select(word => word.Text).ToArray();
    var rows = ml.Data.LoadFromTextFile<Notice>("prepared.csv", hasHeader: false, allowQuoting: true);
    var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 81);
    var model = ml.Transforms.Text.TokenizeIntoWords("Words", nameof(Notice.Text))
        .Append(ml.Transforms.Text.RemoveStopWords("Words", "Words", words))
        .Append(ml.Transforms.Conversion.MapValueToKey("Words"))
        .Append(ml.Transforms.Text.ProduceNgrams("Features", "Words", ngramLength: 1))
        .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Notice.Urgent)))
        .Fit(parts.TrainSet);
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Notice.Urgent));
    File.WriteAllText(
        Path.Combine(folder, "notices.json"),
        JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss }));
    return 0;
}

internal sealed class Notice
{
    [LoadColumn(0)] public bool Urgent { get; set; }

    [LoadColumn(1)] public float Length { get; set; }

    [LoadColumn(2)] public string Text { get; set; } = "";
}

internal sealed class Word
{
    [LoadColumn(0)] public string Text { get; set; } = "";
}
