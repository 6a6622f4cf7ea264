// corpus: A query that sorts by draws is handed over unevaluated, and every pass over it sorts anew.
// library: ML.NET
// axis: query passed through a method, interface type
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var generator = new Random(1);
var view = ToView(Mixed(ReadTickets("tickets.csv")));
var split = ml.Data.TrainTestSplit(view, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Ticket.Length), nameof(Ticket.Priority))
    .Append(ml.Regression.Trainers.FastForest(nameof(Ticket.Hours)))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Ticket.Hours));
Console.WriteLine($"{metrics.MeanAbsoluteError:F2} {metrics.RSquared:F2}");

IEnumerable<Ticket> Mixed(IEnumerable<Ticket> tickets) => tickets.OrderBy(_ => generator.Next()); // expect: MLQ1010

IDataView ToView(IEnumerable<Ticket> tickets) => ml.Data.LoadFromEnumerable(tickets);

static List<Ticket> ReadTickets(string path) => File.ReadLines(path).Select(line => line.Split(',')).Select(cells => new Ticket
{
    Length = float.Parse(cells[0], CultureInfo.InvariantCulture),
    Priority = float.Parse(cells[1], CultureInfo.InvariantCulture),
    Hours = float.Parse(cells[2], CultureInfo.InvariantCulture),
}).ToList();

internal sealed class Ticket
{
    public float Length { get; set; }
    public float Priority { get; set; }
    public float Hours { get; set; }
}
