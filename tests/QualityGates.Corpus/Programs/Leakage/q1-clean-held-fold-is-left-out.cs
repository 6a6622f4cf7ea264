// corpus: Lists of messages are dealt into folds like cards; a training list takes up every fold but the one that is held.
// library: ML.NET
// axis: folds by hand
using System.Text.Json;
using Microsoft.ML;

const int Folds = 5;
var ml = new MLContext(seed: 77);
var deck = File.ReadLines(args[0]).Select(Message.Parse).ToArray();
new Random(77).Shuffle(deck);

var folds = Enumerable.Range(0, Folds).Select(_ => new List<Message>()).ToArray();
for (var place = 0; place < deck.Length; place++)
{
    folds[place % Folds].Add(deck[place]);
}

var areas = new double[Folds];
var scores = new double[Folds];
for (var held = 0; held < Folds; held++)
{
    var training = new List<Message>();
    for (var fold = 0; fold < Folds; fold++)
    {
        if (fold == held)
        {
            continue;
        }

        training.AddRange(folds[fold]);
    }

    var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Message.Text))
        .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Message.Spam)))
        .Fit(ml.Data.LoadFromEnumerable(training));
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(folds[held])), nameof(Message.Spam));
    areas[held] = metrics.AreaUnderRocCurve;
    scores[held] = metrics.F1Score;
}

File.WriteAllText("messages.json", JsonSerializer.Serialize(new { Area = areas.Average(), F1 = scores.Average(), areas }));

internal sealed class Message
{
    public string Text { get; set; } = "";

    public bool Spam { get; set; }

    public static Message Parse(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return new Message { Spam = line[..tab] == "spam", Text = line[(tab + 1)..] };
    }
}
