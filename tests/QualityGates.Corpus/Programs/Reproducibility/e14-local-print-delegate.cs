// corpus: A local delegate made of a console method prints one seed; the other seed goes nowhere.
// library: ML.NET
// axis: local delegate, lambda, parameter delegate
using Microsoft.ML;

Action<string> say = Console.WriteLine;
Action<int> note = s => Console.WriteLine("seed = " + s);
var a = Environment.TickCount;
say("seed " + a);
var first = new Random(a);
var b = Environment.TickCount;
note(b);
var second = new Random(b);
var c = Environment.TickCount;
say("starting");
var third = new Random(c); // expect: MLQ1004
var ml = new MLContext(1);
var rows = Enumerable.Range(0, 100).Select(i => new Row { X = first.NextSingle() + third.NextSingle(), Y = second.NextSingle() }).ToList();
var model = ml.Transforms.Concatenate("Features", "X").Append(ml.Regression.Trainers.FastTree("Y")).Fit(ml.Data.LoadFromEnumerable(rows.Take(80)));
Console.WriteLine(ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(rows.Skip(80))), "Y").MeanAbsoluteError);

internal sealed class Row
{
    public float X { get; set; }
    public float Y { get; set; }
}
