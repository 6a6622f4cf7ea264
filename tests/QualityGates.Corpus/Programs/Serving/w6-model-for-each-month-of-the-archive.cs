// corpus: A report goes through the months, and each has its own model, named by the number of the loop.
// library: ML.NET
// axis: console, for, file name by number
using System.Globalization;
using Microsoft.ML;

if (args.Length != 1)
{
    Console.Error.WriteLine("usage: seasons <report>");
    return 1;
}

var context = new MLContext(seed: 3);
using var report = new StreamWriter(args[0]);
var visitor = new Visitor { Temperature = 18f, Holiday = 0f, Weekend = 1f };
for (var month = 1; month <= 12; month++)
{
    var file = Path.Combine("months", $"visitors-{month:00}.zip");
    if (!File.Exists(file))
    {
        report.WriteLine(Path.GetFileName(file) + ";no model");
        continue;
    }

    var model = context.Model.Load(file, out _);
    using var engine = context.Model.CreatePredictionEngine<Visitor, Visitors>(model);
    report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{month};{engine.Predict(visitor).Score:F0}"));
}

return 0;

public sealed class Visitor
{
    public float Temperature { get; set; }
    public float Holiday { get; set; }
    public float Weekend { get; set; }
}

public sealed class Visitors
{
    public float Score { get; set; }
}
