// corpus: Tickets are swapped by a generator with a constant seed before the division, which is the same in every run.
// library: ML.NET
// axis: console
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var tickets = ml.Data.CreateEnumerable<Ticket>(
    ml.Data.LoadFromTextFile<Ticket>(args[0], separatorChar: ','), reuseRowObject: false).ToArray();
var random = new Random(2024);
for (var i = tickets.Length - 1; i > 0; i--)
{
    var j = random.Next(i + 1);
    (tickets[i], tickets[j]) = (tickets[j], tickets[i]);
}

var cut = tickets.Length / 4;
var model = ml.Transforms.Concatenate("Features", "Words", "Replies")
    .Append(ml.Regression.Trainers.FastTree("Hours"))
    .Fit(ml.Data.LoadFromEnumerable(tickets[cut..]));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(tickets[..cut])), "Hours");
File.WriteAllText(args[1], FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));

internal sealed class Ticket
{
    [LoadColumn(0)] public float Words { get; set; }
    [LoadColumn(1)] public float Replies { get; set; }
    [LoadColumn(2)] public float Hours { get; set; }
}
