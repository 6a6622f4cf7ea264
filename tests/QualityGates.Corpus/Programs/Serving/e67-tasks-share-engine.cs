// corpus: Every task predicts with the one engine that was made before them.
// library: ML.NET
// axis: async
using Microsoft.ML;

var ml = new MLContext(seed: 3);
var model = ml.Model.Load("spam.zip", out _);
var engine = ml.Model.CreatePredictionEngine<Mail, MailVerdict>(model);

var work = new List<Task<int>>();
foreach (var folder in Directory.GetDirectories("inbox").Order(StringComparer.Ordinal))
{
    work.Add(Task.Run(() => CountSpam(folder)));
}
var counts = await Task.WhenAll(work);
Console.WriteLine(counts.Sum());

int CountSpam(string folder)
{
    var spam = 0;
    foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
    {
        if (engine.Predict(new Mail { Body = File.ReadAllText(file) }).PredictedLabel) // expect: MLQ6001
        {
            spam++;
        }
    }
    return spam;
}

class Mail
{
    public string Body { get; set; } = "";
}

class MailVerdict
{
    public bool PredictedLabel { get; set; }
}
